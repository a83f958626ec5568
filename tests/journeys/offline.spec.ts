import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** What has the focus and lies, wholly or in part, behind the line that offers a new version; empty for nothing. */
function covered(page: Page): Promise<string> {
  return page.evaluate(() => {
    const line = document.querySelector('.new-version');
    const focused = document.activeElement;
    if (!line || !focused || focused === document.body || line.contains(focused)) return '';
    const [control, edge] = [focused.getBoundingClientRect(), line.getBoundingClientRect()];
    return control.bottom > edge.top && control.top < edge.bottom ? focused.outerHTML.slice(0, 80) : '';
  });
}

/** Goes through the page with Tab to the line itself; whatever was behind it on the way. */
async function coveredOnTheWay(page: Page): Promise<string[]> {
  const found: string[] = [];
  const isThere = () => page.evaluate(() => Boolean(document.activeElement?.closest('.new-version')));
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const behind = await covered(page);
    if (behind) found.push(behind);
    if (await isThere()) return found;
  }
  return [...found, 'the line was never reached'];
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
    // One language asks all of them, the other one that fetches rules on use: what is kept is kept by the same list.
    const asked = language === 'fr' ? tools : tools.filter(({ name }) => name === 'notice');
    expect(asked.length).toBeGreaterThan(0);
    for (const { name, address, use, answers } of asked) {
      await page.goto(address(language));
      await ready(page);
      await use(page);
      await expect(page.locator(answers).first(), name).toBeVisible();
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
    // At the edge of the window, where the line will come.
    await other.locator('#notice-amount').evaluate((field) => field.scrollIntoView({ block: 'end' }));

    const changed = readFileSync(join(site.folder, 'en/about/index.html'), 'utf8').replace('<h1', '<h1 data-new');
    writeFileSync(join(site.folder, 'en/about/index.html'), changed);
    const worker = readFileSync(join(site.folder, 'sw.js'), 'utf8');
    const { fileList } = await import('../../scripts/offline-integration.mjs');
    const now = fileList(site.folder).byLanguage.en?.find(([path]) => path === 'en/about/');
    // A part that no open page has asked for yet leaves the server with the old version.
    const gone = readdirSync(join(site.folder, '_astro')).find((name) => /^calendar-file\..*\.js$/.test(name)) ?? '';
    rmSync(join(site.folder, '_astro', gone));
    const without = worker.replace(new RegExp(`\\[[\`"']_astro/${gone}[\`"'],\\s*[\`"'][0-9a-f]{12}[\`"']\\],?`), '');
    expect(without).not.toContain(gone);
    writeFileSync(
      join(site.folder, 'sw.js'),
      without.replace(/(en\/about\/[`"'],\s*[`"'])[0-9a-f]{12}/, `$1${now?.[1]}`),
    );

    await site.startAgain();
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto('/en/about/');
    await expect(page.locator('h1[data-new]')).toHaveCount(0);
    const line = page.locator('.new-version');
    await expect(line).toBeVisible();
    expect(await coveredOnTheWay(page), 'controls that get the focus behind the line').toEqual([]);
    await expect(other.locator('.new-version')).toBeAttached();
    expect(await covered(other), 'what has the focus when the line comes').toBe('');
    expect(await smallTargets(page, 'a new version')).toEqual([]);
    await line.getByRole('button', { name: english.useNewVersion }).click();
    await expect(page.locator('h1[data-new]')).toHaveCount(1);
    await expect(page.locator('.new-version')).toHaveCount(0);
    await expect(other.locator('#notice-amount')).toHaveValue('7');
    expect(await other.evaluate((name) => fetch(`/_astro/${name}`).then(({ status }) => status), gone)).toBe(200);
    await other.locator('#notice-day').fill('10/12/2027');
    await other.locator('#notice-country').selectOption('other');
    await other.locator('.notice-form button[type="submit"]').click();
    await expect(other.locator('#notice-result-title')).toContainText('2028');
    // Asked for in this tab too: the version is there, the page is not of it yet.
    await other.locator('.new-version').getByRole('button', { name: english.useNewVersion }).click();
    await expect(other.locator('.new-version')).toHaveCount(0);
    await expect(other.locator('#notice-amount')).toHaveValue('7');
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
