import type { Page } from '@playwright/test';
import { at, chapter, expect, type Language, languages, plain, ready, tabTo, test, visit } from './journey.ts';

// The money at stake as a reader meets it. Every journey starts on Wednesday 25 November 2026.
const words = {
  fr: {
    exposed: 'En jeu : 2 700,50 €.',
    late: 'en retard de 22 jours',
    youOwe: 'Vous devez encore à ce client : 600,00 CHF de travail payé.',
    owedDay: 'vendredi 11 décembre 2026',
    doneDay: 'lundi 28 décembre 2026',
    taken:
      'Le calculateur compte maintenant depuis une annonce du vendredi 11 décembre 2026. Avant : mardi 1er décembre 2026.',
    undone: 'Le calculateur est comme avant : mardi 1er décembre 2026.',
    used: 'Dans le message : 900,00 € · mardi 3 novembre 2026 · 2026-041. Avant : rien.',
    day: '11 décembre 2026',
    term: 'Écrivez le délai en jours entiers, de 0 à 365.',
    nothing: "Notez d'abord une somme : ce qu'on vous doit, ce qui est fait, ou ce qui est payé.",
  },
  en: {
    exposed: 'Exposed: €2,700.50.',
    late: '22 days late',
    youOwe: 'You still owe them: CHF 600.00 of paid work.',
    owedDay: 'Friday 11 December 2026',
    doneDay: 'Monday 28 December 2026',
    taken:
      'The calculator now counts from an announcement on Friday 11 December 2026. Before: Tuesday 1 December 2026.',
    undone: 'The calculator is as it was: Tuesday 1 December 2026.',
    used: 'In the message: €900.00 · Tuesday 3 November 2026 · 2026-041. Before: nothing.',
    day: '11 December 2026',
    term: 'Write the payment term in whole days, from 0 to 365.',
    nothing: 'Note a sum first: what you are owed, what is done, or what is paid for.',
  },
} as const;

const compute = (page: Page) => page.locator('.stakes-form button[type="submit"]').click();
const result = async (page: Page) => plain(await page.locator('.stakes-result').innerText());

async function open(page: Page, language: Language): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
  await visit(page, at(language, 'stakes'));
  await page.locator('.stakes-island .button').click();
  await expect(page.locator('#stakes-add-owed')).toBeFocused();
}

async function fillIn(page: Page): Promise<void> {
  for (const [row, amount, day, number] of [
    [1, '900', '3/11/2026', '2026-041'],
    [2, '1200,50', '10/12/2026', ''],
  ] as const) {
    await page.locator('#stakes-add-owed').click();
    await expect(page.locator(`#notice-owedAmount${row}`)).toBeFocused();
    await page.locator(`#notice-owedAmount${row}`).fill(amount);
    await page.locator(`#notice-owedDay${row}`).fill(day);
    await page.locator(`#notice-owedNumber${row}`).fill(number);
  }
  await page.locator('#stakes-add-done').click();
  await page.locator('#stakes-done-1').fill('600');
  await page.locator('#stakes-add-paid').click();
  await page.locator('#stakes-paid-1').fill('600 CHF');
  await page.locator('#stakes-term').fill('30');
}

for (const language of languages) {
  const say = words[language];

  test(`${language}: what is exposed, late and owed, when to speak, kept once for both tools`, async ({ page }) => {
    await open(page, language);
    await fillIn(page);
    await compute(page);
    await expect(page.locator('#stakes-answer')).toBeFocused();
    const text = await result(page);
    for (const part of [say.exposed, say.late, say.youOwe, say.owedDay, say.doneDay]) expect(text).toContain(part);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.stakes-result')).toBeVisible();
    await expect(page.locator('.stakes-form')).toBeHidden();
    await expect(page.locator('.stakes-paper')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await visit(page, at(language, 'notice'));
    await expect(page.locator('#notice-owedAmount2')).toHaveValue('1200,50');
    await page.locator('.notice-debt').first().locator('.actions button').click();
    await visit(page, at(language, 'stakes'));
    await expect(page.locator('#notice-owedAmount1')).toHaveValue('1200,50');
    await visit(page, chapter(language, 3).address);
    await expect(page.locator('[data-tool-state]').last()).toContainText(/1[^\d]?800/);
  });

  test(`${language}: the day and the sums are handed over, said with what was there, and undone`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await visit(page, at(language, 'notice'));
    await page.locator('#notice-day').fill('1/12/2026');
    await open(page, language);
    await fillIn(page);
    await compute(page);
    const take = page.locator('.stakes-when .button-quiet').nth(1);
    const day = page.locator('.stakes-handed').first();
    await take.click();
    await expect.poll(async () => plain(await day.innerText())).toContain(say.taken);
    await day.getByRole('button').click();
    await expect.poll(async () => plain(await day.innerText())).toContain(say.undone);
    await take.click();
    const message = page.locator('.stakes-handed').last();
    await page.locator('.stakes-result > .actions .button-quiet').click();
    await expect.poll(async () => plain(await message.innerText())).toContain(say.used);
    await message.getByRole('button').click();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('"invoice"');
    await day.getByRole('link').click();
    await ready(page);
    await expect(page.locator('#notice-day')).toHaveValue(say.day);
  });

  test(`${language}: what cannot be read is said at its field and in the summary; by keyboard alone`, async ({
    page,
  }) => {
    await open(page, language);
    await tabTo(page, page.locator('.stakes-form button[type="submit"]'));
    await page.keyboard.press('Enter');
    await expect(page.locator('.error-summary')).toBeFocused();
    expect(plain(await page.locator('.error-summary a').innerText())).toBe(say.nothing);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#stakes-add-owed')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#notice-owedAmount1')).toBeFocused();
    await page.keyboard.type('12 00');
    await page.locator('#stakes-add-done').click();
    await page.locator('#stakes-done-1').fill('x');
    await page.locator('#stakes-term').fill('a month');
    await compute(page);
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.locator('.error-summary a')).toHaveCount(4);
    expect(plain(await page.locator('#stakes-term-error').innerText())).toBe(say.term);
    await expect(page.locator('#stakes-done-1')).toHaveValue('x');
    await expect(page.locator('.stakes-result')).toHaveCount(0);
  });
}
