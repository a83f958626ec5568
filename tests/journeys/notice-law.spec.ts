import type { Page } from '@playwright/test';
import { accessFaults } from './axe.ts';
import { at, expect, type Language, languages, plain, test, visit } from './journey.ts';

// Countries whose law asks something of its own. The clock is the browser's: every journey starts on the same Monday.
const words = {
  fr: {
    cause: 'Ici, la loi ne vous laisse partir que pour un motif sérieux.',
    test: 'Ce que la loi demande : un motif sérieux et pas à contretemps.',
    steps: ["Rendez les avances que vous n'avez pas gagnées.", 'Un léger retard de paiement ne suffit pas.'],
    moment: 'Avec un motif sérieux, choisissez un moment qui ne nuit pas au client.',
    left: 'Dernier jour : mardi 15 décembre 2026.',
    atOnce: 'Dernier jour : lundi 21 décembre 2026.',
    courteous: "Le contrat peut ne pas vous lier ici ; c'est la date courtoise dimanche 21 mars 2027",
    years: 'Ici, le préavis dépend de la durée de la relation.',
    firstYears: 'Dernier jour : vendredi 15 janvier 2027.',
    thirdYear: 'Dernier jour : dimanche 31 janvier 2027.',
    trial: "Un mois d'essai peut être convenu.",
    states: 'États-Unis',
    threshold: 'À partir de 800 dollars des États-Unis, en une fois ou en tout sur 120 jours.',
    remedy: "jusqu'au double de la somme impayée, plus les frais d'avocat",
    elsewhere: /nous comptons ce que dit votre contrat, et rien d'autre/,
    only: 'Pays sans règle vérifiée ici : seul le contrat est compté.',
    contractOnly: 'Dernier jour : dimanche 28 février 2027.',
    noRule: 'Pour ce pays, nous ne savons compter que ce que dit un contrat.',
    failed: /Ce que vous avez écrit est gardé/,
    minimum: "L'engagement minimal",
    committed: 'Dernier jour : jeudi 30 septembre 2027.',
    refine: 'Préciser le contrat et la relation',
    relation: 'La relation',
    quarter: 'en fin de trimestre',
    contract: 'Ce que dit le contrat',
  },
  en: {
    cause: 'Here the law lets you leave only for a serious reason.',
    test: 'What the law asks for: a serious reason and not at an inopportune time.',
    steps: ['Give back the advances you have not earned.', 'A minor payment default is not enough.'],
    moment: 'With a serious reason, choose a moment that does not harm the client.',
    left: 'Last day: Tuesday 15 December 2026.',
    atOnce: 'Last day: Monday 21 December 2026.',
    courteous: 'The contract may not bind you here; it is the courteous date Sunday 21 March 2027',
    years: 'Here the notice depends on how long the relationship has lasted.',
    firstYears: 'Last day: Friday 15 January 2027.',
    thirdYear: 'Last day: Sunday 31 January 2027.',
    trial: 'A one-month trial may be agreed.',
    states: 'United States',
    threshold: 'From 800 US dollars, alone or added up over 120 days.',
    remedy: "up to twice the unpaid amount, plus attorney's fees",
    elsewhere: /we count what your contract says, and nothing else/,
    only: 'No verified rule for this country here: only the contract is counted.',
    contractOnly: 'Last day: Sunday 28 February 2027.',
    noRule: 'For this country we can count only what a contract says.',
    failed: /What you typed is kept/,
    minimum: 'The minimum commitment',
    committed: 'Last day: Thursday 30 September 2027.',
    refine: 'Say more about the contract and the relationship',
    relation: 'The relationship',
    quarter: 'at the end of a quarter',
    contract: 'What the contract says',
  },
} as const;

/** Typographic spaces and quotes as an author types them, so that the expected texts can be read. */

const field = (page: Page, name: string) => page.locator(`#notice-${name}`);
const result = async (page: Page) => plain(await page.locator('.notice-result').innerText());

async function open(page: Page, language: Language): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await visit(page, at(language, 'notice'));
}

/** Fills in the first questions; no length is a contract that says nothing. */
async function answer(page: Page, months: string, day: string, country: string): Promise<void> {
  await field(page, 'unit').selectOption(months ? 'months' : 'nothing');
  if (months) await field(page, 'amount').fill(months);
  await field(page, 'day').fill(day);
  await field(page, 'country').selectOption(country);
}

async function titled(page: Page, expected: string): Promise<void> {
  await page.locator('.notice-form button[type="submit"]').click();
  const title = page.locator('#notice-result-title');
  await expect(title).toBeFocused();
  await expect.poll(async () => plain(await title.innerText())).toBe(expected);
}

for (const language of languages) {
  const say = words[language];

  test(`${language}: Québec without a reason, then with one`, async ({ page }) => {
    await open(page, language);
    await answer(page, '', '1/12/2026', 'CA-QC');
    await titled(page, say.cause);
    const asked = await result(page);
    for (const said of [say.test, ...say.steps]) expect(asked).toContain(said);
    expect(await accessFaults(page, 'Québec, asked')).toEqual([]);
    await field(page, 'cause').check();
    await titled(page, say.moment);
    await field(page, 'proposed').fill('2');
    await field(page, 'proposedUnit').selectOption('weeks');
    await titled(page, say.left);
    await expect(page.locator('.notice-result a[href*="soquij"]').first()).toBeVisible();
  });

  test(`${language}: a Swiss mandate ends at once, the clause of three months is the courteous date`, async ({
    page,
  }) => {
    await open(page, language);
    await answer(page, '3', '21/12/2026', 'CH');
    await expect(field(page, 'service')).toBeVisible();
    await titled(page, say.atOnce);
    expect((await result(page)).replace(/\s+/g, ' ')).toContain(say.courteous);
    await field(page, 'service').selectOption('contract-for-works');
    await titled(page, language === 'fr' ? 'Dernier jour : dimanche 21 mars 2027.' : 'Last day: Sunday 21 March 2027.');
  });

  test(`${language}: Austria asks for the years of service, and takes them from the first day`, async ({ page }) => {
    await open(page, language);
    await answer(page, '', '10/12/2026', 'AT');
    await field(page, 'service').selectOption('asvg-4-4');
    await titled(page, say.years);
    await expect(page.locator('.notice-law')).toContainText('ASVG');
    expect(await accessFaults(page, 'Austria, asked')).toEqual([]);
    await field(page, 'serviceYears-first-two').check();
    await titled(page, say.firstYears);
    expect(await result(page)).toContain('§ 1159');
    await page.locator('.notice-result details summary').last().click();
    expect(await result(page)).toContain(say.trial);
    await page.getByRole('button', { name: say.refine }).click();
    await page.locator('.notice-form summary').filter({ hasText: say.relation }).click();
    await field(page, 'since').fill('1/5/2024');
    await expect(field(page, 'serviceYears-first-two')).toHaveCount(0);
    await titled(page, say.thirdYear);
  });

  test(`${language}: New York stands among the states and shows its protection in exact words`, async ({ page }) => {
    await open(page, language);
    const group = page.locator('#notice-country optgroup').last();
    await expect(group).toHaveAttribute('label', say.states);
    expect(
      await group.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
    ).toEqual(['US', 'US-CA', 'US-IL', 'US-NY']);
    await answer(page, '1', '31/1/2027', 'US-NY');
    await titled(page, say.contractOnly);
    const told = await result(page);
    expect(await accessFaults(page, 'New York')).toEqual([]);
    for (const said of ["Freelance Isn't Free Act", say.threshold, say.remedy, '2024']) expect(told).toContain(said);
  });

  test(`${language}: another country counts the contract alone, and says so before and after`, async ({ page }) => {
    await open(page, language);
    await answer(page, '1', '31/1/2027', 'other');
    expect(plain(await page.locator('.notice-law').innerText())).toMatch(say.elsewhere);
    await titled(page, say.contractOnly);
    expect(await result(page)).toContain(say.only);
    await field(page, 'unit').selectOption('nothing');
    await titled(page, say.noRule);
  });

  test(`${language}: a minimum commitment holds to the first day on which the contract may end`, async ({ page }) => {
    await open(page, language);
    await answer(page, '1', '10/12/2026', 'IE');
    await page.getByRole('button', { name: say.refine }).click();
    await page.locator('.notice-form summary').filter({ hasText: say.relation }).click();
    await field(page, 'noExitBefore').fill('15/8/2027');
    await page.locator('.notice-form summary').filter({ hasText: say.contract }).click();
    await field(page, 'ends').selectOption({ label: say.quarter });
    await titled(page, say.committed);
    expect(await result(page)).toContain(say.minimum);
  });

  test(`${language}: correcting an error keeps the focus where the reader types`, async ({ page }) => {
    await open(page, language);
    await field(page, 'amount').fill('abc');
    await page.locator('.notice-form button[type="submit"]').click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await field(page, 'amount').fill('');
    await field(page, 'amount').pressSequentially('12');
    await expect(field(page, 'amount')).toHaveValue('12');
    await expect(field(page, 'amount')).toBeFocused();
    await field(page, 'country').selectOption('GB');
    await expect(page.locator('.error-summary')).not.toBeFocused();
  });

  test.describe(`${language}: a country that does not load`, () => {
    test.use({ expectedErrors: [/ERR_FAILED|Failed to load resource/] });
    test(`${language}: keeps every answer, says so, and comes on the next try`, async ({ page }) => {
      await open(page, language);
      await page.route('**/data/notice-*.GB.json', (route) => route.abort());
      await answer(page, '1', '31/1/2027', 'GB');
      await page.locator('.notice-form button[type="submit"]').click();
      await expect(page.locator('.notice-form [role="alert"]')).toHaveText(say.failed);
      await expect(page.locator('.notice-result')).toHaveCount(0);
      await expect(field(page, 'day')).toHaveValue('31/1/2027');
      await page.unroute('**/data/notice-*.GB.json');
      await titled(page, say.contractOnly);
      await expect(page.locator('.notice-form [role="alert"]')).toBeHidden();
    });
  });
}
