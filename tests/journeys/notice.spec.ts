import type { Page } from '@playwright/test';
import { at, chapter, clipboard, expect, type Language, languages, plain, ready, test, visit } from './journey.ts';

// The calculator as a reader meets it. Its clock is the browser's: every journey starts on the same Monday.
const words = {
  fr: {
    last: 'Dernier jour : mercredi 31 mars 2027.',
    free: 'Libre à partir du jeudi 1er avril 2027.',
    cliff: /mercredi 30 juin 2027 : 91 jours de plus/,
    latest: 'Le client doit avoir votre annonce le dimanche 31 janvier 2027 au plus tard.',
    asked: /délai raisonnable, sans donner de chiffre/,
    proposed: 'Dernier jour : jeudi 15 avril 2027.',
    monthly: 'Dernier jour : mercredi 31 mars 2027.',
    noDay: "Ce jour n'existe pas dans le calendrier.",
    noCountry: 'Choisissez le pays, ou « un autre pays ».',
    other: 'dimanche 14 février 2027',
    sentence:
      /^Je mets fin à notre contrat, avec le préavis de 2 mois qu'il prévoit\. Mon dernier jour sera le lundi 15 février 2027\.$/,
    copied: 'Copié : la phrase',
    quarter: 'en fin de trimestre',
    refine: 'Préciser le contrat et la relation',
    contract: 'Ce que dit le contrat',
    tooLate: /^C'est trop tard/,
    paper: 'Dodds v Walker',
    britain: 'Royaume',
  },
  en: {
    last: 'Last day: Wednesday 31 March 2027.',
    free: 'Free from Thursday 1 April 2027.',
    cliff: /Wednesday 30 June 2027: 91 days more/,
    latest: 'The client must have your notice by Sunday 31 January 2027 at the latest.',
    asked: /reasonable notice and gives no number/,
    proposed: 'Last day: Thursday 15 April 2027.',
    monthly: 'Last day: Wednesday 31 March 2027.',
    noDay: 'That day is not in the calendar.',
    noCountry: 'Choose the country, or "another country".',
    other: 'Sunday 14 February 2027',
    sentence:
      /^I am ending our contract, with the 2 months of notice it asks for\. My last day will be Monday 15 February 2027\.$/,
    copied: 'Copied: the sentence',
    quarter: 'at the end of a quarter',
    refine: 'Say more about the contract and the relationship',
    contract: 'What the contract says',
    tooLate: /^It is too late/,
    paper: 'Dodds v Walker',
    britain: 'United K',
  },
} as const;

const field = (page: Page, name: string) => page.locator(`#notice-${name}`);
const compute = (page: Page) => page.locator('.notice-form button[type="submit"]').click();
const title = (page: Page) => page.locator('#notice-result-title');

async function titled(page: Page, expected: string | RegExp): Promise<void> {
  await expect(title(page)).toBeFocused();
  const said = plain(await title(page).innerText());
  if (typeof expected === 'string') expect(said).toBe(expected);
  else expect(said).toMatch(expected);
}

async function open(page: Page, language: Language): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await visit(page, at(language, 'notice'));
}

async function answer(page: Page, length: [string, string], day: string, country: string): Promise<void> {
  await field(page, 'unit').selectOption(length[1]);
  if (length[0]) await field(page, 'amount').fill(length[0]);
  await field(page, 'day').fill(day);
  await field(page, 'country').selectOption(country);
}

for (const language of languages) {
  const say = words[language];

  test(`${language}: forwards to the end of a quarter, with its cliff, its route and its table @engines`, async ({
    page,
  }) => {
    await open(page, language);
    await answer(page, ['3', 'months'], '10/12/2026', 'FR');
    await page.getByRole('button', { name: say.refine }).click();
    await page.locator('.notice-form summary', { hasText: say.contract }).click();
    await field(page, 'ends').selectOption({ label: say.quarter });
    await compute(page);
    await titled(page, say.last);
    const result = page.locator('.notice-result');
    expect(plain(await result.innerText())).toContain(say.free);
    expect(plain(await result.innerText())).toMatch(say.cliff);
    const drawn = await result.locator('svg .notice-date').allTextContents();
    const told = await result.locator('.notice-route tbody td').allInnerTexts();
    expect(drawn.length).toBeGreaterThan(4);
    expect(told.map((cell) => cell.replace(/ \(.*\)$/, ''))).toEqual(drawn);
  });

  test(`${language}: three fields, both readings, and a reload finds everything again`, async ({ page }) => {
    await open(page, language);
    await answer(page, ['2', 'months'], '15 12 2026', 'FR');
    await compute(page);
    await expect(page.locator('.notice-result')).toContainText(say.other);
    const sentence = plain(await page.locator('.notice-sentence').innerText());
    expect(sentence).toMatch(say.sentence);
    await page.locator('.notice-result .copy button').first().click();
    await expect(page.locator('.copy-status').first()).toHaveText(new RegExp(say.copied.replace(' :', '.:')));
    expect(plain(await clipboard(page))).toBe(sentence);
    await page.reload();
    await ready(page);
    await expect(field(page, 'day')).toHaveValue('15 12 2026');
    await expect(field(page, 'country')).toHaveValue('FR');
    await expect(page.locator('.notice-sentence')).toBeVisible();
    await expect(title(page)).not.toBeFocused();
  });

  test(`${language}: backwards, the latest receipt and when it is too late @engines`, async ({ page }) => {
    await open(page, language);
    await field(page, 'mode').selectOption('backwards');
    await answer(page, ['1', 'months'], '2027-02-28', 'GB');
    await compute(page);
    await titled(page, say.latest);
    await field(page, 'day').fill('1/12/2026');
    await compute(page);
    await titled(page, say.tooLate);
  });

  test(`${language}: a silent contract is asked for a length, then counted`, async ({ page }) => {
    await open(page, language);
    await answer(page, ['', 'nothing'], '15/12/2026', 'FR');
    await compute(page);
    await titled(page, say.asked);
    await field(page, 'proposed').fill('4');
    await compute(page);
    await titled(page, say.proposed);
  });

  test(`${language}: Germany by pay period`, async ({ page }) => {
    await open(page, language);
    await answer(page, ['', 'nothing'], '16/2/2027', 'DE');
    await field(page, 'payPeriod-month').check();
    await compute(page);
    await titled(page, say.monthly);
    await expect(page.locator('.notice-steps a', { hasText: '621' }).first()).toHaveAttribute(
      'href',
      /gesetze-im-internet/,
    );
  });

  test(`${language}: a country that is chosen at the very moment the calculator arrives counts`, async ({ page }) => {
    await open(page, language);
    await page.evaluate(() => {
      const form = document.querySelector('.notice-form') as HTMLElement;
      // As soon as the calculator is drawn, before the page is painted.
      const arrival = new MutationObserver(() => {
        const country = document.querySelector<HTMLSelectElement>('#notice-country');
        if (!country || form.querySelectorAll('.actions .link-button').length < 2) return;
        arrival.disconnect();
        country.value = 'DE';
        country.dispatchEvent(new Event('change', { bubbles: true }));
      });
      arrival.observe(form, { childList: true, subtree: true });
    });
    await field(page, 'unit').selectOption('nothing');
    await expect(field(page, 'payPeriod-month')).toBeVisible();
  });

  test(`${language}: what cannot be is said at the field and in the summary, and stays as typed`, async ({ page }) => {
    await open(page, language);
    await field(page, 'amount').fill('1,5');
    await field(page, 'day').fill('31/2/2027');
    await compute(page);
    const summary = page.locator('.error-summary');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveCount(3);
    expect(plain(await summary.innerText())).toContain(say.noCountry);
    expect(plain(await page.locator('#notice-day-error').innerText())).toBe(say.noDay);
    await expect(field(page, 'day')).toHaveValue('31/2/2027');
    await expect(page.locator('.notice-result')).toHaveCount(0);
    await summary.getByRole('link').nth(1).click();
    await expect(field(page, 'day')).toBeFocused();
    await page.locator('.notice-half button').click();
    await expect(field(page, 'amount')).toHaveValue('1');
    await expect(field(page, 'extraDays')).toHaveValue('15');
  });

  test(`${language}: by keyboard alone`, async ({ page }) => {
    await open(page, language);
    await field(page, 'mode').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30/1/2027');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(field(page, 'country')).toBeFocused();
    await page.keyboard.type(say.britain);
    await expect(field(page, 'country')).toHaveValue('GB');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(title(page)).toBeFocused();
    await expect(title(page)).toContainText('2027');
  });

  test(`${language}: in its chapter the same calculator answers`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await visit(page, chapter(language, 6).address);
    await page.locator('.notice').scrollIntoViewIfNeeded();
    await ready(page);
    await page.locator('.notice').getByRole('button').click();
    await expect(field(page, 'mode')).toBeFocused();
    await answer(page, ['1', 'months'], '31/1/2027', 'FR');
    await compute(page);
    await expect(page.locator('.notice-result')).toContainText('2027');
    await expect(title(page)).toBeFocused();
  });

  test(`${language}: a record that is noise is set aside, never a blank page`, async ({ page }) => {
    await page.addInitScript(() => {
      const file = {
        v: 1,
        data: { files: [{ id: 'abcd1234', name: '<b>& 🙂 ‮', since: '2026-11-23' }], current: 'abcd1234' },
      };
      localStorage.setItem('bon-vent/1/files', JSON.stringify(file));
      localStorage.setItem('bon-vent/1/abcd1234/notice', '{"v":1,"data":{"unit":"fortnights"}}');
    });
    await open(page, language);
    await expect(field(page, 'amount')).toBeEnabled();
    await answer(page, ['1', 'months'], '31/1/2027', 'other');
    await compute(page);
    await expect(title(page)).toBeFocused();
  });
}

test('with scripts off the page is a worksheet with examples and rules', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const language of languages) {
    await page.goto(at(language, 'notice'));
    await expect(page.locator('.notice-form')).toBeHidden();
    await expect(page.locator('.notice-paper')).toContainText(words[language].paper);
    expect(await page.locator('.notice-paper .notice-steps li').count()).toBe(8);
  }
  await context.close();
});
