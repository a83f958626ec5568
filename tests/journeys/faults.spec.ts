import type { Page } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { at, expect, languages, test, visit } from './journey.ts';

// What a device may hand back instead of the list of clients, and what a client may be called. What may happen to every tool alike
// is in every-fault.spec.ts.

async function compute(page: Page): Promise<void> {
  await page.locator('#notice-amount').fill('1');
  await page.locator('#notice-day').fill('31/1/2027');
  await page.locator('#notice-country').selectOption('GB');
  await page.locator('.notice-form button[type="submit"]').click();
  await expect(page.locator('#notice-result-title')).toContainText('28');
}

for (const language of languages) {
  const say = words(language).files;

  test(`${language}: client files that are noise are put aside and the reader is told`, async ({ page }) => {
    await page.addInitScript(() => {
      if (!localStorage.getItem('bon-vent/1/set-aside/files')) localStorage.setItem('bon-vent/1/files', '{"v":1,"da');
    });
    await visit(page, at(language, 'notice'));
    await expect(page.getByText(say.setAside)).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('bon-vent/1/set-aside/files'))).toBe('{"v":1,"da');
    await compute(page);
  });

  test(`${language}: a client's name is shown as text, whatever it holds`, async ({ page }) => {
    const name = `<img src=x onerror=alert(1)> 🙂 שלום ${'é'.repeat(200)}`;
    await visit(page, at(language, 'quiz'));
    await page.locator('.quiz .button').first().click();
    const select = page.locator('#client-file');
    await select.selectOption('new');
    await page.locator('#client-name').fill(name);
    await page.getByRole('button', { name: say.add }).click();
    await expect(select.locator('option:checked')).toHaveText(name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
