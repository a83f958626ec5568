import type { Page } from '@playwright/test';
import { at, chapter, expect, type Language, languages, test, visit } from './journey.ts';
import { keepNotice, thoroughForm } from './kept-notice.ts';
import { everything, keepOnDevice, openMessage, phrasesWith } from './message-page.ts';
import { answerByKeys } from './quiz-page.ts';
import { sheets, smallest, smallestType } from './sheets.ts';

// On A4: the quiz's questionnaire on two sheets and its result on one, a thorough notice on one, a message as one letter.
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
  await answerByKeys(page, keys);
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
  for (const place of ['notice', 'chapter'] as const) {
    test(`${language}: a thorough notice prints on one sheet from its ${place}, nothing cut, sources written out`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
      await keepNotice(page, thoroughForm);
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await visit(page, place === 'notice' ? at(language, 'notice') : chapter(language, 6).address);
      await page.locator('.notice').scrollIntoViewIfNeeded();
      const result = page.locator('.notice-result');
      const press = () =>
        result.locator('.notice-away button', { hasText: language === 'fr' ? 'Imprimer' : 'Print' }).click();
      for (const format of ['A4', 'Letter'] as const) {
        await press();
        expect.soft(await sheets(page, format), format).toBe(1);
        // Printed: from now on the page prints as before.
        await expect(page.locator('html[data-print]')).toHaveCount(0);
      }
      await press();
      await page.emulateMedia({ media: 'print' });
      for (const part of [
        '.notice-answer',
        '.notice-asked',
        '.notice-steps',
        '.notice-sentence',
        '.notice-route table',
      ]) {
        await expect(result.locator(part).first()).toBeVisible();
      }
      await expect(result.locator('.notice-asked dd')).toHaveCount(17);
      for (const hidden of ['.notice-form', '.notice-paper', '.notice-away', '.site-footer', '.client-switcher']) {
        await expect(page.locator(hidden).filter({ visible: true })).toHaveCount(0);
      }
      const written = await result
        .locator('.notice-source a')
        .evaluateAll((links) =>
          links.map((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]),
        );
      expect(written.length).toBeGreaterThan(0);
      for (const [content, address] of written) expect(content).toContain(address);
      const cut = await result.evaluate((section) => {
        const edge = section.getBoundingClientRect().right + 1;
        const beyond = (each: Element) => each.checkVisibility() && each.getBoundingClientRect().right > edge;
        return [...section.querySelectorAll('*')].filter(beyond).map((each) => each.outerHTML.slice(0, 80));
      });
      expect(cut, 'parts that stand out of the sheet').toEqual([]);
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
