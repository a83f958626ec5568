import type { Page } from '@playwright/test';
import { at, chapter, expect, type Language, languages, test, visit } from './journey.ts';
import { keepNotice, thoroughForm } from './kept-notice.ts';

// On A4: the blank questionnaire of the quiz on two sheets, its result with the answers on one, the notice calculator's answer on one.
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
async function sheets(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<number> {
  const file = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
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
}
