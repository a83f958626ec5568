import type { Page } from '@playwright/test';
import { at, expect, type Language, languages, plain, test, visit } from './journey.ts';

// Public holidays in the calculator: which list is fetched, what it changes, and what is said when it cannot be known.
const words = {
  fr: {
    whole: 'Dernier jour : mardi 6 avril 2027.',
    alsace: 'Dernier jour : mercredi 7 avril 2027.',
    passed: 'Jours fériés retirés du compte : vendredi 26 mars 2027 et lundi 29 mars 2027.',
    common: /Sans région choisie, seuls les jours fériés communs à tout le pays sont retirés/,
    week: 'Dernier jour : samedi 3 avril 2027.',
    left: /jours ouvrés jusqu'au dernier jour, jours fériés communs à tout le pays retirés\./,
    off: /jour férié/,
    outside: /Nous connaissons les jours fériés de 2025 à 2032\. .*la fin du préavis en jours ouvrés/,
    waiting: 'Les jours fériés arrivent, puis la date.',
    failed: /ne se sont pas chargés\. .*la fin du préavis en jours ouvrés et la passation conseillée/,
    weekendsOnly: 'Dernier jour : lundi 5 avril 2027.',
    notTaken: /jours fériés non retirés/,
    sentBefore: 'Courriel à envoyer le jeudi 25 mars 2027.',
    region: 'Région (pour les jours fériés)',
  },
  en: {
    whole: 'Last day: Tuesday 6 April 2027.',
    alsace: 'Last day: Wednesday 7 April 2027.',
    passed: 'Public holidays left out of the count: Friday 26 March 2027 and Monday 29 March 2027.',
    common: /Without a region, only the public holidays common to the whole country are left out/,
    week: 'Last day: Saturday 3 April 2027.',
    left: /working days left until the last day, public holidays common to the whole country taken out\./,
    off: /public holiday/,
    outside: /We know the public holidays from 2025 to 2032\. .*the end of the notice in working days/,
    waiting: 'Loading the public holidays, then the date.',
    failed: /did not load\. .*the end of the notice in working days and the suggested handover/,
    weekendsOnly: 'Last day: Monday 5 April 2027.',
    notTaken: /public holidays not taken out/,
    sentBefore: 'Send the e-mail on Thursday 25 March 2027.',
    region: 'Region (for public holidays)',
  },
} as const;

const field = (page: Page, name: string) => page.locator(`#notice-${name}`);
const compute = (page: Page) => page.locator('.notice-form button[type="submit"]').click();
const title = (page: Page) => page.locator('#notice-result-title');
const result = async (page: Page) => plain(await page.locator('.notice-result').innerText());

async function titled(page: Page, expected: string): Promise<void> {
  await expect.poll(async () => plain((await title(page).allInnerTexts()).join(''))).toBe(expected);
}

/** Opens the calculator on the Monday of every journey and notes which lists of holidays are asked for. */
async function open(page: Page, language: Language): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const found = /\/data\/holidays\/(.+)\.json$/.exec(new URL(request.url()).pathname);
    if (found?.[1]) asked.push(found[1]);
  });
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await visit(page, at(language, 'notice'));
  return asked;
}

async function write(page: Page, amount: string, unit: string, day: string, country: string): Promise<void> {
  await field(page, 'unit').selectOption(unit);
  if (amount) await field(page, 'amount').fill(amount);
  await field(page, 'day').fill(day);
  await field(page, 'country').selectOption(country);
}

for (const language of languages) {
  const say = words[language];

  test(`${language}: ten working days over Easter in Alsace, one list fetched`, async ({ page }) => {
    const asked = await open(page, language);
    await write(page, '10', 'working-days', '22/3/2027', 'FR');
    await expect(page.getByLabel(say.region)).toBeVisible();
    expect(asked).toEqual([]);
    await field(page, 'region').selectOption('FR-alsace-moselle');
    await compute(page);
    await expect(title(page)).toBeFocused();
    await titled(page, say.alsace);
    expect(await result(page)).toContain(say.passed);
    expect(await result(page)).not.toMatch(say.common);
    expect(asked).toEqual(['FR-alsace-moselle']);
  });

  test(`${language}: without a region only the common days count, and the answer says so`, async ({ page }) => {
    const asked = await open(page, language);
    await write(page, '10', 'working-days', '22/3/2027', 'FR');
    await compute(page);
    await titled(page, say.whole);
    expect(await result(page)).toMatch(say.common);
    expect(await result(page)).toMatch(say.left);
    await field(page, 'region').selectOption('FR-alsace-moselle');
    await titled(page, say.alsace);
    expect(await result(page)).not.toMatch(say.common);
    await page.reload();
    await titled(page, say.alsace);
    expect(asked).toEqual(['FR', 'FR-alsace-moselle', 'FR-alsace-moselle']);
  });

  test(`${language}: the first working day of a German week is Tuesday after Easter Monday`, async ({ page }) => {
    await open(page, language);
    await write(page, '', 'nothing', '30/3/2027', 'DE');
    await field(page, 'payPeriod-week').check();
    await compute(page);
    await titled(page, say.week);
    await field(page, 'day').fill('29/3/2027');
    await compute(page);
    await expect(page.locator('.notice-route tbody td', { hasText: say.off })).toHaveCount(1);
  });

  test(`${language}: a year we do not know is said, and nothing else is asked`, async ({ page }) => {
    const asked = await open(page, language);
    await write(page, '10', 'working-days', '20/12/2032', 'BE');
    await expect(page.getByLabel(say.region)).toHaveCount(0);
    await compute(page);
    await expect(title(page)).toBeFocused();
    expect(await result(page)).toMatch(say.outside);
    expect(asked).toEqual(['BE']);
  });

  test.describe(() => {
    test.use({ expectedErrors: [/net::ERR_FAILED/] });

    test(`${language}: a list the network refuses is missed aloud, then fetched`, async ({ page }) => {
      await page.route('**/data/holidays/**', (route) => route.abort());
      await open(page, language);
      await write(page, '10', 'working-days', '22/3/2027', 'FR');
      await compute(page);
      await titled(page, say.weekendsOnly);
      const retry = page.locator('.notice-result .notice-doubt button');
      expect(await result(page)).toMatch(say.failed);
      expect(await result(page)).toMatch(say.notTaken);
      await expect(page.locator('.notice-steps li').first()).toBeVisible();
      await retry.click();
      await expect(retry).toBeVisible();
      await expect(title(page)).toBeFocused();
      await page.unroute('**/data/holidays/**');
      await retry.click();
      await titled(page, say.whole);
      await expect(retry).toHaveCount(0);
      await expect(title(page)).toBeFocused();
    });
  });

  test(`${language}: no date is shown before the list that could change it`, async ({ page }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/data/holidays/**', async (route) => {
      await arrived;
      await route.continue();
    });
    await open(page, language);
    await write(page, '10', 'working-days', '22/3/2027', 'FR');
    await compute(page);
    await expect(page.getByText(say.waiting)).toBeVisible();
    await expect(title(page)).toHaveCount(0);
    arrive();
    await titled(page, say.whole);
    await expect(title(page)).toBeFocused();
  });

  test(`${language}: the posting day steps over what its nation keeps`, async ({ page }) => {
    const asked = await open(page, language);
    await field(page, 'mode').selectOption('backwards');
    // Received by 29 March, Easter Monday: the working day before is the Thursday, but Scotland works on the day itself.
    await write(page, '1', 'months', '2027-04-29', 'GB');
    await expect(field(page, 'region')).toHaveValue('GB-ENG');
    await compute(page);
    await expect(title(page)).toBeFocused();
    expect(await result(page)).toContain(say.sentBefore);
    await field(page, 'region').selectOption('GB-SCT');
    await expect.poll(() => result(page)).not.toContain(say.sentBefore);
    expect(asked).toEqual(['GB-ENG', 'GB-SCT']);
  });
}
