import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { at, chapter, expect, languages, test, visit } from './journey.ts';

const said = {
  fr: {
    open: 'Rechercher',
    close: 'Fermer',
    more: /^Afficher/,
    nothing: /^Rien sur/,
    word: 'preavis',
    other: 'facture',
    title: 'Donner un préavis suffisant',
  },
  en: {
    open: 'Search',
    close: 'Close',
    more: /^Show the other/,
    nothing: /^Nothing about/,
    word: 'notice',
    other: 'invoice',
    title: 'Give enough notice',
  },
};

const dist = process.env.BON_VENT_DIST ?? 'dist';

const dialogOf = (page: Page) => page.getByRole('dialog');
const fieldOf = (page: Page) => page.getByRole('searchbox');
const resultsOf = (page: Page) => page.locator('.search-results a');
const statusOf = (page: Page) => page.locator('.search-status');

/** Opens the dialog by a key and waits for its field: what is typed before it is there goes nowhere. */
async function openBy(page: Page, key: '/' | 'Control+k'): Promise<void> {
  await page.keyboard.press(key);
  await expect(dialogOf(page)).toBeVisible();
  await expect(fieldOf(page)).toBeFocused();
}

/**
 * Asks for a word in one go and waits for its own answer. Typed letter by letter on a busy machine, the answers to
 * “pre” and “preav” come and go, and what a journey holds in its hand goes with them.
 */
async function ask(page: Page, word: string): Promise<void> {
  await fieldOf(page).fill(word);
  await expect(statusOf(page)).toContainText(word);
  await expect(resultsOf(page).first()).toBeVisible();
}

/** What the address costs as brotli, in bytes; what Pagefind compressed itself counts as it is. */
function weight(address: string): number {
  const content = readFileSync(join(dist, decodeURIComponent(new URL(address).pathname)));
  return Math.min(content.length, brotliCompressSync(content).length);
}

/** Adds up everything that is asked for from here on (script of the dialog, engine, index, texts), each address once, in bytes. */
function weighing(page: Page): () => number {
  const addresses = new Set<string>();
  page.on('request', (request) => {
    addresses.add(request.url());
  });
  return () => {
    const sum = [...addresses].map(weight).reduce((a, b) => a + b, 0);
    addresses.clear();
    return sum;
  };
}

for (const language of languages) {
  const words = said[language];
  const sixth = chapter(language, 6);

  test(`${language}: the dialog finds, is walked with the arrow keys, and gives the focus back @engines`, async ({
    page,
  }) => {
    await visit(page, chapter(language, 2).address);
    const link = page.getByRole('link', { name: words.open, exact: true }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toHaveAccessibleName(words.open);
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type(words.word);
    await expect(statusOf(page)).toContainText(words.word);
    await expect(resultsOf(page).first()).toBeVisible();
    await expect(dialogOf(page).getByRole('heading', { level: 3, name: words.title })).toBeVisible();

    await page.keyboard.press('ArrowDown');
    await expect(resultsOf(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(resultsOf(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

  test(`${language}: a result leads to its section`, async ({ page }) => {
    await visit(page, at(language, 'home'));
    await openBy(page, '/');
    await ask(page, words.word);
    const section = dialogOf(page).locator(`li a[href^="${sixth.address}#"]`).first();
    const address = await section.getAttribute('href');
    await section.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test(`${language}: the other pages come on request, and what is not there is said`, async ({ page }) => {
    await visit(page, at(language, 'home'));
    await openBy(page, 'Control+k');
    await ask(page, words.word);
    const more = dialogOf(page).getByRole('button', { name: words.more });
    await more.focus();
    const before = await dialogOf(page).getByRole('heading', { level: 3 }).count();
    await page.keyboard.press('Enter');
    await expect(more).toBeHidden();
    await expect(dialogOf(page).getByRole('heading', { level: 3 }).nth(before).getByRole('link')).toBeFocused();
    await fieldOf(page).fill('<qwxyz>');
    await expect(statusOf(page)).toHaveText(words.nothing);
    await expect(statusOf(page)).toContainText('<qwxyz>');
    await expect(resultsOf(page)).toHaveCount(0);
  });

  test(`${language}: nothing of the search is loaded before it is opened, and it stays light`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit(page, chapter(language, 1).address);
    expect(asked.filter((address) => /pagefind|search-dialog/.test(address))).toEqual([]);
    const weighed = weighing(page);
    await openBy(page, '/');
    await ask(page, words.word);
    expect(weighed(), 'the first search').toBeLessThanOrEqual(100_000);
    await ask(page, words.other);
    expect(weighed(), 'a later search').toBeLessThanOrEqual(8_000);
  });

  test(`${language}: the page of search keeps its query in the fragment`, async ({ page }) => {
    await visit(page, at(language, 'search'));
    await expect(page.locator('#search-index')).toBeVisible();
    await fieldOf(page).fill(words.word);
    await expect(page.getByRole('heading', { level: 2, name: words.title })).toBeVisible();
    await expect(page.locator('#search-index')).toBeHidden();
    const address = new URL(page.url());
    expect([address.search, address.hash]).toEqual(['', `#q=${words.word}`]);
    await page.reload();
    await expect(fieldOf(page)).toHaveValue(words.word);
    await expect(page.getByRole('heading', { level: 2, name: words.title })).toBeVisible();
  });

  test(`${language}: without scripts the page of search is an index of the guide`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto(at(language, 'search'));
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('.needs-no-script')).toBeVisible();
    const link = page.locator(`#search-index a[href^="${sixth.address}#"]`).first();
    await link.click();
    await expect(page.locator(':target')).toBeInViewport();
    await context.close();
  });
}

const spellings = [
  ['preavis', 'préavis', 'PRÉAVIS'],
  ['resiliation', 'résiliation', 'Resiliation'],
  ['annonce', 'ANNONCE', "l'annonce", 'une annonce'],
];

test('accents, capitals and elisions make no difference to what is found', async ({ page }) => {
  await visit(page, at('fr', 'home'));
  await openBy(page, '/');
  for (const [plain = '', ...others] of spellings) {
    const found = async (word: string) => {
      await fieldOf(page).fill(word);
      await expect(statusOf(page)).toContainText(`« ${word} »`.replaceAll(' ', '\u202f'));
      await expect(resultsOf(page).first()).toBeVisible();
      return resultsOf(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    };
    const first = await found(plain);
    for (const other of others) expect(await found(other), other).toEqual(first);
  }
});

test('the page of search and the edition for print are not found themselves', async ({ page }) => {
  await visit(page, at('fr', 'search'));
  await fieldOf(page).fill('imprimer');
  await expect(statusOf(page)).toContainText('imprimer');
  await expect(
    page.locator('.search-results a[href^="/imprimer/"], .search-results a[href^="/recherche/"]'),
  ).toHaveCount(0);
});

test.describe('a search that cannot be loaded', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('says so, and works once it can', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await visit(page, chapter('fr', 3).address);
    await openBy(page, '/');
    await fieldOf(page).fill('contrat');
    await expect(statusOf(page)).toContainText('n’a pas pu se charger');
    await page.unroute('**/pagefind/**');
    await fieldOf(page).fill('contrats');
    await expect(resultsOf(page).first()).toBeVisible();
  });
});
