import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

/** The smallest type that is still read on paper without effort, in CSS pixels: 8 points. */
export const smallest = (8 * 96) / 72;

/** The sheets a page takes, counted in the file that would be printed. */
export async function sheets(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<number> {
  const file = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  // Chromium writes the tree of pages in the clear: one object a sheet, and their number where the tree begins.
  const pages = file.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  const counts = [...file.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g)];
  const stated = Math.max(...counts.map(([, after, before]) => Number(after ?? before)));
  expect(pages, 'the sheets found are the sheets the file states').toBe(stated);
  return pages;
}

/** The size of the smallest type that would be printed, in CSS pixels. */
export function smallestType(page: Page): Promise<number> {
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
