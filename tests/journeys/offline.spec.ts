import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { dist } from '../../scripts/site.mjs';
import { site as english } from '../../src/i18n/en/site.ts';
import { site as french } from '../../src/i18n/fr/site.ts';
import { typeset, typesetAll } from '../../src/i18n/typography.ts';
import { smallTargets } from './coats.ts';
import { at, chapters, expect, test as journey, languages, ready } from './journey.ts';
import { tools } from './tools.ts';

// Each journey has a server of its own, so that the network can really go away and a new version can really be put up.
const words = { fr: typesetAll('fr', french), en: typesetAll('en', english) };

/** Waits until the worker has kept everything this language needs, as a reader's second minute on a page does. */
async function kept(page: Page): Promise<void> {
  const state = () => navigator.serviceWorker.getRegistration().then((found) => found?.active?.state);
  await expect.poll(() => page.evaluate(state), { timeout: 30_000 }).toBe('activated');
}

/** A copy of the built site with a server that can go away. */
async function ownSite(port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'bon-vent-offline-'));
  cpSync(dist, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  let stop = await serve({ folder, port });
  return {
    folder,
    origin: `http://localhost:${port}`,
    goAway: () => stop(),
    /** The server reads the sizes of its files when it starts. */
    startAgain: async () => {
      stop();
      stop = await serve({ folder, port });
    },
    end: () => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const test = journey.extend<{ site: Awaited<ReturnType<typeof ownSite>> }>({
  site: async ({ browserName }, use, { parallelIndex }) => {
    const site = await ownSite((browserName === 'firefox' ? 4460 : 4440) + parallelIndex);
    await use(site);
    site.end();
  },
  baseURL: ({ site }, use) => use(site.origin),
});
test.use({ serviceWorkers: 'allow', expectedErrors: [/Failed to load resource: net::ERR_CONNECTION_REFUSED/] });

for (const language of languages) {
  const say = words[language];

  test(`${language}: after one visit, reading, tools and search work with the network gone @engines`, async ({
    page,
    site,
  }) => {
    await page.goto(at(language, 'home'));
    await kept(page);
    site.goAway();
    for (const { address, title } of chapters(language)) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(typeset(language, title));
    }
    for (const { route, use, answers } of tools) {
      await page.goto(at(language, route));
      await ready(page);
      await use(page);
      await expect(page.locator(answers).first(), route).toBeVisible();
    }
    await page.goto(`${at(language, 'search')}#q=contrat contract`);
    await expect(page.locator('main ol li, main ul li').first()).toBeVisible();
  });

  test(`${language}: a page that is not kept says so, and everything written is still there`, async ({
    page,
    site,
  }) => {
    await page.goto(at(language, 'home'));
    await kept(page);
    site.goAway();
    await page.goto(`${language === 'fr' ? '/nulle-part/' : '/en/nowhere/'}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.offlinePage.title);
    await page.getByRole('link', { name: say.offlinePage.home }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.question);
  });
}

test.describe('a new version', () => {
  test('is offered in a line, comes when the reader says so, and never under their hands', async ({
    page,
    context,
    site,
  }) => {
    await page.goto('/en/notice-calculator/');
    await kept(page);
    const other = await context.newPage();
    await other.goto('/en/notice-calculator/');
    await ready(other);
    await other.locator('#notice-amount').fill('7');

    const changed = readFileSync(join(site.folder, 'en/about/index.html'), 'utf8').replace('<h1', '<h1 data-new');
    writeFileSync(join(site.folder, 'en/about/index.html'), changed);
    const worker = readFileSync(join(site.folder, 'sw.js'), 'utf8');
    const { fileList } = await import('../../scripts/offline-integration.mjs');
    const now = fileList(site.folder).byLanguage.en?.find(([path]) => path === 'en/about/');
    writeFileSync(
      join(site.folder, 'sw.js'),
      worker.replace(/(en\/about\/[`"'],\s*[`"'])[0-9a-f]{12}/, `$1${now?.[1]}`),
    );

    await site.startAgain();
    await page.goto('/en/about/');
    await expect(page.locator('h1[data-new]')).toHaveCount(0);
    const line = page.locator('.new-version');
    await expect(line).toBeVisible();
    expect(await smallTargets(page, 'a new version')).toEqual([]);
    await line.getByRole('button', { name: english.useNewVersion }).click();
    await expect(page.locator('h1[data-new]')).toHaveCount(1);
    await expect(page.locator('.new-version')).toHaveCount(0);
    await expect(other.locator('#notice-amount')).toHaveValue('7');
    await other.locator('#notice-day').fill('10/12/2027');
    await other.locator('#notice-country').selectOption('other');
    await other.locator('.notice-form button[type="submit"]').click();
    await expect(other.locator('#notice-result-title')).toContainText('2028');
  });

  test('that is only half on the server is not kept: the old one stays whole', async ({ page, site }) => {
    await page.goto('/en/');
    await kept(page);
    const worker = readFileSync(join(site.folder, 'sw.js'), 'utf8');
    writeFileSync(
      join(site.folder, 'sw.js'),
      worker.replace(/(en\/about\/[`"'],\s*[`"'])[0-9a-f]{12}/, '$1000000000000'),
    );
    await site.startAgain();
    await page.goto('/en/about/');
    await page.waitForTimeout(3_000);
    await expect(page.locator('.new-version')).toHaveCount(0);
    site.goAway();
    await page.goto('/en/about/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
