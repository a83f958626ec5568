import type { Page } from '@playwright/test';
import { at, expect, type Language, languages, test, visit } from './journey.ts';
import { everything, keepOnDevice, openMessage, phrasesWith } from './message-page.ts';
import { sheets, smallest, smallestType } from './sheets.ts';

// The quiz on A4: the blank questionnaire on two sheets, a result with its answers on one.
const say = {
  fr: { begin: 'Commencer le test', see: 'Voir le résultat' },
  en: { begin: 'Start the quiz', see: 'See the result' },
} as const;

/** The number keys that lead to each result; the other answers are not asked. */
const ways = {
  keep: '11111111 1 1 1 1 1',
  reset: '11311311 1 1 1 1',
  leave: '11411311 3 3 1111 1 1',
  prepare: '11411311 3 3 1331 2 2',
  'a red line of safety': '5',
  'a red line of legality': '13',
};

async function toResult(page: Page, language: Language, keys: string): Promise<void> {
  await visit(page, at(language, 'quiz'));
  await page.getByRole('button', { name: say[language].begin }).click();
  const heading = page.getByRole('heading', { level: 1 });
  for (const key of keys.replaceAll(' ', '')) {
    await expect(heading).toBeFocused();
    const before = (await heading.textContent()) ?? '';
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect(heading).not.toHaveText(before);
  }
  await page.getByRole('button', { name: say[language].see }).click();
  await expect(page.locator('.quiz-result')).toBeVisible();
}

for (const language of languages) {
  test(`${language}: the blank questionnaire prints on two sheets, whole and legible`, async ({ page }) => {
    await visit(page, at(language, 'quiz'));
    expect(await sheets(page)).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const asked = page.locator('.quiz-paper-questions > li');
    await expect(asked.filter({ visible: true })).toHaveCount(18);
    await expect(asked.locator('li').filter({ visible: true })).toHaveCount(68);
    expect(await smallestType(page)).toBeGreaterThanOrEqual(smallest);
  });

  for (const [way, keys] of Object.entries(ways)) {
    test(`${language}: ${way}: the result prints on one sheet, with its answers`, async ({ page }) => {
      await toResult(page, language, keys);
      expect.soft(await sheets(page)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const given = page.locator('.quiz-answers dt').filter({ visible: true });
      await expect(given).toHaveCount(keys.replaceAll(' ', '').length);
      await expect(page.locator('.quiz-paper')).toBeHidden();
      expect(await smallestType(page)).toBeGreaterThanOrEqual(smallest);
    });
  }

  test(`${language}: a message prints as one letter, with nothing of this site on it`, async ({ page }) => {
    const head = {
      sender: 'Anna Le Goff\n3 rue du Port\n35400 Saint-Malo',
      place: 'Saint-Malo',
      addressee: 'Le Phare\n1 quai Nord',
    };
    await keepOnDevice(page, { message: { open: 'goodbye', drafts: {}, head }, phrases: phrasesWith(everything) });
    await openMessage(page, language);
    await page.locator('#message-channel').selectOption('registered');
    expect(await sheets(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const letter = page.locator('.letter-sheet');
    await expect(letter).toContainText(
      language === 'fr' ? 'Lettre recommandée avec avis de réception' : 'Registered letter',
    );
    await expect(letter).toContainText(language === 'fr' ? /Saint-Malo, le \d/ : /Saint-Malo, \d/);
    const box = async (name: string) => (await letter.locator(`.letter-${name}`).boundingBox()) ?? { x: 0, y: 0 };
    const [sender, addressee, date, subject] = await Promise.all(['sender', 'addressee', 'date', 'subject'].map(box));
    // In French the sender stands on the left and everything else on the right; in English it is the other way about.
    expect(Math.sign((addressee?.x ?? 0) - (sender?.x ?? 0))).toBe(language === 'fr' ? 1 : -1);
    expect(date?.x).toBe(addressee?.x);
    expect(subject?.y).toBeGreaterThan(date?.y ?? 0);
    expect(await smallestType(page)).toBeGreaterThanOrEqual(smallest);
    expect((await page.locator('body').innerText()).includes('Bon vent')).toBe(false);
    await expect(page.locator('.composer, .paper, h1').filter({ visible: true })).toHaveCount(0);
  });

  test(`${language}: before anything is written, paper is sentences and a letter to fill in`, async ({ page }) => {
    await visit(page, at(language, 'message'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.message-skeleton')).toBeVisible();
    expect(await page.locator('.message .paper dd').filter({ visible: true }).count()).toBeGreaterThanOrEqual(60);
    expect(await sheets(page)).toBeLessThanOrEqual(5);
  });
}
