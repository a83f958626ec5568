import type { Page } from '@playwright/test';
import { site as english } from '../../src/i18n/en/site.ts';
import { site as french } from '../../src/i18n/fr/site.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { chapter, expect, languages, test, visit } from './journey.ts';
import { apologies, type Tool, tools } from './tools.ts';

// Each script of each tool's page stays away once, and all of them come late. What was printed stays, the rest says that it is not here.
const say = { fr: typesetAll('fr', french), en: typesetAll('en', english) };

/** The paths of the scripts this page asks for, first use included. */
async function scriptsOf(page: Page, { address, use, answers }: Tool): Promise<string[]> {
  const paths = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) paths.add(pathname);
  });
  await visit(page, address('en'));
  await use(page);
  await expect(page.locator(answers).first()).toBeVisible();
  return [...paths];
}

test.describe('a script that never comes', () => {
  test.use({ expectedErrors: [/Failed to load resource: net::ERR_FAILED|\[astro-island\] Error hydrating/] });

  for (const tool of tools) {
    const { name, address, use, answers } = tool;
    test(`${name}: each of them once`, async ({ page, context }) => {
      test.setTimeout(180_000);
      const paths = await scriptsOf(page, tool);
      expect(paths.length).toBeGreaterThan(2);
      await page.close();
      await context.addInitScript(() => location.protocol === 'http:' && localStorage.clear());
      for (const path of paths) {
        await test.step(path, async () => {
          const one = await context.newPage();
          await one.route(`**${path}*`, (request) => request.abort());
          await one.goto(address('en'));
          await expect(one.getByRole('heading', { level: 1 })).toBeVisible();
          // What is not there yet cannot be used; what is there is used at once.
          await Promise.race([use(one).catch(() => {}), expect(apologies(one).first()).toBeVisible()]).catch(() => {});
          const outcome = one.locator(answers).first().or(apologies(one).first());
          await expect(outcome.first(), `${path}: an answer, or a sentence`).toBeVisible();
          // What is kept has no version for paper.
          if (name !== 'data' && (await one.locator('.not-arrived').isVisible()))
            await expect(one.locator('main .paper').first(), 'the version for paper').toBeVisible();
          await one.close();
        });
      }
    });
  }

  for (const language of languages) {
    test(`${language}: a chapter says it in one line, and reads on`, async ({ page }) => {
      await page.route('**/_astro/Page*.js', (request) => request.abort());
      await page.goto(chapter(language, 3).address);
      await expect(page.getByRole('alert')).toHaveText(say[language].notArrived);
      await expect(page.locator('main .today')).toBeVisible();
    });
  }
});

for (const { name, address, use, answers } of tools) {
  test(`${name}: scripts that come late are waited for, without a word`, async ({ page }) => {
    await page.route('**/*.js', async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await request.continue();
    });
    await page.goto(address('fr'), { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main :is(input, select, textarea, button):visible:enabled').first()).toBeHidden();
    await use(page);
    await expect(page.locator(answers).first()).toBeVisible();
    await expect(page.locator('.not-arrived')).toBeHidden();
  });
}
