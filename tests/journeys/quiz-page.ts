import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

/** Answers question after question by number keys, each followed by Enter, as somebody without a mouse does; blanks are skipped. */
export async function answerByKeys(page: Page, keys: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  for (const key of keys.replaceAll(' ', '')) {
    await expect(heading).toBeFocused();
    const question = (await heading.textContent()) ?? '';
    await page.keyboard.press(key);
    await expect(page.getByRole('radio').nth(Number(key) - 1)).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(heading).not.toHaveText(question);
  }
}
