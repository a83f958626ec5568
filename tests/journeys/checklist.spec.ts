import type { Page } from '@playwright/test';
import { at, chapter, expect, languages, plain, ready, tabTo, test, visit } from './journey.ts';

// The contract checklist as a reader meets it: both papers, marks and notes kept, the notice handed to the calculator and back.
const words = {
  fr: {
    looked: '2 points regardés sur 14 · 1 pose problème',
    taken: 'Le calculateur dit maintenant : 3 mois. Avant : 2 semaines. Les mots de la clause y sont aussi.',
    undone: 'Le calculateur est comme avant : 2 semaines.',
    missing: 'Écrivez la durée du préavis, par exemple 3.',
    tooLong: "Au-delà de 10 000 caractères, cette note reste à l'écran sans être gardée : coupez-la.",
  },
  en: {
    looked: '2 of 14 looked at · 1 is a problem',
    taken: 'The calculator now says: 3 months. Before: 2 weeks. The words of the clause are there too.',
    undone: 'The calculator is as it was: 2 weeks.',
    missing: 'Write how long the notice is, for example 3.',
    tooLong: 'Beyond 10,000 characters this note stays on screen without being kept: shorten it.',
  },
} as const;

const told = async (page: Page, selector: string) => plain(await page.locator(selector).innerText());
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

for (const language of languages) {
  const say = words[language];

  test(`${language}: by keyboard alone, marks and a note are kept, counted, and there in the chapter`, async ({
    page,
  }) => {
    await visit(page, at(language, 'checklist'));
    await tabTo(page, page.locator('#check-path-contract'));
    await page.keyboard.press('Space');
    await expect(page.locator('.check-point')).toHaveCount(14);
    await tabTo(page, page.locator('#point-all-papers-done'));
    await page.keyboard.press('Space');
    await tabTo(page, page.locator('#point-termination-done'));
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowRight');
    await expect(page.locator('#point-termination-problem')).toBeChecked();
    await tabTo(page, page.locator('.check-point').nth(1).locator('.link-button').first());
    await page.keyboard.press('Enter');
    await expect(page.locator('#note-termination')).toBeFocused();
    await page.keyboard.insertText('Art. 7 <b>שלום</b> 🙂');
    expect(await told(page, '.check-progress')).toBe(say.looked);
    await page.reload();
    await ready(page);
    await expect(page.locator('#note-termination')).toHaveValue('Art. 7 <b>שלום</b> 🙂');
    await page.locator('#check-path-nothing-signed').check();
    await expect(page.locator('#point-first-emails')).toBeVisible();
    await page.locator('#check-path-contract').check();
    await expect(page.locator('#point-termination-problem')).toBeChecked();
    await visit(page, chapter(language, 3).address);
    await expect(page.locator('[data-tool-state]').first()).toBeVisible();
    expect(await told(page, '[data-tool-state] >> nth=0')).toBe(say.looked);
  });

  test(`${language}: the notice goes to the calculator, says what was there, and comes back`, async ({ page }) => {
    await visit(page, at(language, 'notice'));
    await page.locator('#notice-amount').fill('2');
    await page.locator('#notice-unit').selectOption('weeks');
    await visit(page, at(language, 'checklist'));
    await page.locator('#check-path-contract').check();
    await page.locator('#found-unit').selectOption('months');
    await page.locator('.found .button-quiet').click();
    await expect(page.locator('#found-amount')).toBeFocused();
    expect(await told(page, '#found-amount-error')).toBe(say.missing);
    await page.locator('#found-amount').fill('3');
    await page.locator('#found-clause').fill('Three months, written.');
    await page.locator('.found .button-quiet').click();
    await expect(page.locator('.found-told')).not.toBeEmpty();
    expect(await told(page, '.found-told')).toBe(say.taken);
    await page.locator('.found .link-button').click();
    expect(await told(page, '.found-told')).toBe(say.undone);
    await page.locator('.found .button-quiet').click();
    await page.locator('.found a').click();
    await ready(page);
    await expect(page.locator('#notice-amount')).toHaveValue('3');
    await expect(page.locator('#notice-unit')).toHaveValue('months');
    await expect(page.locator('#notice-sentence')).toHaveValue('Three months, written.');
  });

  test(`${language}: a note of 10,001 characters stays whole on screen and is said not to be kept; 320 px; paper`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await visit(page, at(language, 'checklist'));
    await page.locator('#check-path-contract').check();
    await page.locator('#point-renewal-problem').check();
    await page.locator('.check-point').nth(3).locator('.link-button').first().click();
    await page.locator('#note-renewal').fill('x'.repeat(10_001));
    await expect(page.locator('#note-renewal')).toHaveValue('x'.repeat(10_001));
    expect(await told(page, '#note-renewal-error')).toBe(say.tooLong);
    await page.locator('#note-renewal').fill('Janvier 31');
    await expect(page.locator('#note-renewal-error')).toHaveCount(0);
    expect(await fits(page)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.check-printed')).toContainText('Janvier 31');
    await expect(page.locator('.check-paper')).toBeHidden();
    await expect(page.locator('.check-form').first()).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${at(language, 'checklist')}#checklist-paper`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.check-paper .check-box')).toHaveCount(2 * 14 * 4);
    await expect(page.locator('.check-paper')).toBeVisible();
  });
}
