import type { Page } from '@playwright/test';
import { at, expect, type Language, languages, test, visit } from './journey.ts';

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

/** The smallest type that is still read on paper without effort, in CSS pixels: 8 points. */
const smallest = (8 * 96) / 72;

/** The sheets a page takes, counted in the file that would be printed. */
async function sheets(page: Page): Promise<number> {
  const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  // Chromium writes the tree of pages in the clear: one object a sheet, and their number where the tree begins.
  const pages = file.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  const counts = [...file.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g)];
  const stated = Math.max(...counts.map(([, after, before]) => Number(after ?? before)));
  expect(pages, 'the sheets found are the sheets the file states').toBe(stated);
  return pages;
}

/** The size of the smallest type that would be printed, in CSS pixels. */
function smallestType(page: Page): Promise<number> {
  return page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let size = Number.POSITIVE_INFINITY;
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const isPrinted = parent?.checkVisibility() && !parent.closest('svg') && walker.currentNode.textContent?.trim();
      if (parent && isPrinted) size = Math.min(size, Number.parseFloat(getComputedStyle(parent).fontSize));
    }
    return size;
  });
}

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
}
