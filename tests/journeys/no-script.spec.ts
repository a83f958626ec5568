import { at, chapters, expect, languages, type Route, test } from './journey.ts';

// With scripts off: the guide is read, the tools are paper, and nothing on the page waits for a script.
test.use({ javaScriptEnabled: false });

const TOOLS: Route[] = [
  'quiz',
  'notice',
  'phrases',
  'rehearsal',
  'message',
  'portfolio',
  'checklist',
  'stakes',
  'cooling',
];

for (const language of languages) {
  test(`${language}: every chapter is there without scripts`, async ({ page }) => {
    for (const { address, title } of chapters(language)) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(title.replace(/'/g, '.')));
      const main = page.getByRole('main');
      expect((await main.innerText()).split(/\s+/).length, `words to read at ${address}`).toBeGreaterThan(700);
      await expect(main.locator('.today')).toBeVisible();
      await expect(page.locator('[data-mark-read]')).toBeHidden();
    }
  });

  for (const tool of TOOLS) {
    test(`${language}: ${tool} is a paper version without scripts`, async ({ page }) => {
      await page.goto(at(language, tool));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const paper = page.locator('main .paper').first();
      await expect(paper).toBeVisible();
      expect((await paper.innerText()).split(/\s+/).length, 'words on paper').toBeGreaterThan(150);
      const dead = page.locator(
        'main :is(button, input, select, textarea):visible:not([type="checkbox"], [type="radio"])',
      );
      await expect(dead, 'controls that would do nothing').toHaveCount(0);
    });
  }

  test(`${language}: search without scripts leads to every chapter`, async ({ page }) => {
    await page.goto(at(language, 'home'));
    await page.getByRole('banner').locator('[data-search-open]').click();
    await expect(page).toHaveURL(at(language, 'search'));
    for (const { address } of chapters(language)) {
      await expect(page.getByRole('main').locator(`a[href="${address}"]`).first()).toBeVisible();
    }
  });

  test(`${language}: choices that need scripts are not offered`, async ({ page }) => {
    await page.goto(at(language, 'home'));
    await expect(page.locator('[data-theme-switch]')).toBeHidden();
    await expect(page.locator('[data-resume]')).toBeHidden();
    await expect(page.locator('astro-island :is(input, button):visible:enabled')).toHaveCount(0);
  });
}
