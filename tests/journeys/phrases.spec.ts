import type { Locator, Page } from '@playwright/test';
import { phrases as english } from '../../src/i18n/en/phrases.ts';
import { phrases as french } from '../../src/i18n/fr/phrases.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { at, chapter, clipboard, expect, type Language, languages, test, visit } from './journey.ts';

const words = { fr: typesetAll('fr', french), en: typesetAll('en', english) };
const names = {
  fr: {
    other: 'en' as const,
    colleague: /Je crois qu’Élise vous conviendrait bien, surtout en/,
    trade: 'illustration',
  },
  en: { other: 'fr' as const, colleague: /If you need someone for/, trade: 'bookkeeping' },
};
const awkward = `<b>Ana</b> 🌊 ${'محمد '.repeat(5)}{tool} ${'x'.repeat(260)}`;

function rows(page: Page): Locator {
  return page.locator('.phrase-results .phrase');
}

function text(page: Page, row = 0): Locator {
  return rows(page).nth(row).locator('.phrase-text');
}

function button(scope: Page | Locator, name: string): Locator {
  return scope.getByRole('button', { name, exact: true });
}

async function choose(page: Page, filter: string, value: string): Promise<void> {
  await page.locator(`#phrases-${filter}`).selectOption(value);
}

async function fillBlank(page: Page, row: number, value: string): Promise<void> {
  await text(page, row).locator('.blank').first().click();
  await page.locator('.phrase-input input').fill(value);
  await page.keyboard.press('Enter');
  await expect(page.locator('.phrase-input')).toHaveCount(0);
}

/** Keeps a client file with a quiz that saw a red line, as the quiz would. */
async function keepRedLine(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const keep = (key: string, data: unknown) =>
      localStorage.setItem(`bon-vent/1/${key}`, JSON.stringify({ v: 1, data }));
    keep('files', { files: [{ id: 'abcd1234', name: 'Studio', since: '2026-11-01' }], current: 'abcd1234' });
    keep('abcd1234/quiz', { answers: { tone: 'threatening' }, checked: [], results: [] });
  });
}

function tellsEverything(language: Language) {
  const say = words[language];
  const { other, colleague, trade } = names[language];

  test(`${language}: pick, fill in, copy @phone @engines`, async ({ page }) => {
    await visit(page, at(language, 'phrases'));
    await choose(page, 'tone', 'neutral');
    await expect(page.locator('.phrase-reminder')).toHaveText(say.picker.askFirst);
    await expect(text(page)).toContainText(say.slots.colleague);

    await button(rows(page).first(), say.row.copy).click();
    const question = rows(page).first().locator('.phrase-question');
    await expect(question).toBeFocused();
    await expect(question).toContainText(say.slots.colleague);
    await expect(question).toContainText(say.slots.speciality);
    await button(question, say.blank.complete).click();
    await page.locator('.phrase-input input').fill('Élise');
    await page.keyboard.press('Enter');
    await expect(text(page).locator('.filled, .blank').filter({ hasText: 'Élise' })).toBeFocused();
    await fillBlank(page, 0, trade);
    await expect(text(page)).toHaveText(colleague);

    await button(rows(page).first(), say.row.copy).click();
    await expect(rows(page).first().getByRole('status')).toContainText(/Copié|Copied/);
    const copied = await clipboard(page);
    expect(copied).toMatch(colleague);
    expect(copied).toContain(trade);
    expect(copied).toBe(await text(page).innerText());
  });

  test(`${language}: blanks may be copied as they are, once asked`, async ({ page }) => {
    await visit(page, at(language, 'phrases'));
    await button(rows(page).first(), say.row.copy).click();
    await button(rows(page).first(), say.blank.copyAnyway).click();
    await expect(rows(page).first().getByRole('status')).toContainText(/Copié|Copied/);
    expect(await clipboard(page)).toContain(`[${say.slots.colleague}]`);
  });

  test(`${language}: a refused clipboard has a way out`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await visit(page, at(language, 'phrases'));
    await page.locator('#phrases-situation').selectOption('nothing');
    await expect(page.locator('.phrase-results .blank')).toHaveCount(0);
    const shown = await text(page).innerText();
    await button(rows(page).first(), say.row.copy).click();
    const box = rows(page).first().locator('textarea');
    await expect(box).toHaveValue(shown);
    await expect(rows(page).first().getByRole('status')).toContainText('Ctrl');
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(shown);
  });

  test(`${language}: phrases of the other language come when chosen, and only then`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, at(language, 'phrases'));
    await expect(rows(page)).not.toHaveCount(0);
    expect(asked.filter((path) => path.endsWith(`phrases.${other}.json`))).toEqual([]);
    await choose(page, 'language', other);
    await expect(text(page)).toHaveAttribute('lang', other);
    expect(asked.filter((path) => path.endsWith(`phrases.${other}.json`))).toHaveLength(1);
    await expect(page.locator('#phrases-register')).toHaveCount(other === 'fr' ? 1 : 0);
  });

  test(`${language}: another way to say it, and back`, async ({ page }) => {
    await visit(page, at(language, 'phrases'));
    const first = await text(page).innerText();
    await button(rows(page).first(), say.row.another).click();
    await expect(text(page)).not.toHaveText(first);
    const second = await text(page).innerText();
    await button(rows(page).first(), say.row.another).click();
    await expect(text(page)).not.toHaveText(second);
    await button(rows(page).first(), say.row.back).click();
    await expect(text(page)).toHaveText(second);
    await button(rows(page).first(), say.row.back).click();
    await expect(text(page)).toHaveText(first);
    await expect(button(rows(page).first(), say.row.another)).toBeFocused();
    await expect(button(rows(page).first(), say.row.back)).toHaveCount(0);
  });

  test(`${language}: edit, keep, reload, find everything again`, async ({ page }) => {
    await visit(page, at(language, 'phrases'));
    await page.locator('#phrases-situation').selectOption('directory');
    await choose(page, 'tone', 'firm');
    await choose(page, 'channel', 'letter');
    await fillBlank(page, 0, 'Tapage');
    await expect(text(page, 1)).toContainText('Tapage');
    const original = await text(page, 1).innerText();
    const unturned = await text(page).innerText();
    await button(rows(page).nth(1), say.row.edit).click();
    await page.getByRole('textbox', { name: say.editing.label }).fill('Mine. À moi.');
    await button(rows(page).nth(1), say.editing.keep).click();
    await expect(button(rows(page).nth(1), say.row.edit)).toBeFocused();
    await button(rows(page).nth(1), say.row.pin).click();
    await button(rows(page).nth(0), say.row.another).click();
    await expect(text(page)).not.toHaveText(unturned);
    const turned = await text(page).innerText();

    await page.reload();
    await expect(page.locator('#phrases-situation')).toHaveValue('directory');
    await expect(page.locator('#phrases-tone')).toHaveValue('firm');
    await expect(page.locator('#phrases-channel')).toHaveValue('letter');
    await expect(text(page)).toHaveText(turned);
    await expect(text(page, 1)).toHaveText('Mine. À moi.');
    await expect(page.locator('.phrase-pins .phrase-text')).toHaveText('Mine. À moi.');

    await button(rows(page).nth(1), say.row.edit).click();
    await button(rows(page).nth(1), say.editing.original).click();
    await expect(text(page, 1)).toHaveText(original);
    await button(page.locator('.phrase-pins'), say.pins.remove).click();
    await expect(page.locator('.phrase-pins')).toHaveCount(0);
  });

  test(`${language}: by keyboard alone`, async ({ page }) => {
    await visit(page, at(language, 'phrases'));
    await page.locator('#phrases-situation').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#phrases-situation')).toHaveValue('agency');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#phrases-tone')).toHaveValue('neutral');
    const copy = button(rows(page).first(), say.row.copy);
    for (let step = 0; step < 8 && !(await copy.evaluate((node) => node === document.activeElement)); step += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(copy).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(rows(page).first().getByRole('status')).toContainText(/Copié|Copied/);
    expect(await clipboard(page)).toBe(await text(page).innerText());
  });

  test(`${language}: a name is text, whatever it holds`, async ({ page }) => {
    await visit(page, at(language, 'phrases'));
    await fillBlank(page, 0, `${awkward}\u202e\u200b`);
    await expect(text(page).locator('.filled')).toHaveText(awkward);
    await expect(text(page).locator('b')).toHaveCount(0);
    await button(rows(page).first(), say.row.copy).click();
    await expect(rows(page).first().getByRole('status')).toContainText(/Copié|Copied/);
    expect(await clipboard(page)).toContain(awkward);
    await page.setViewportSize({ width: 320, height: 700 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
  });

  test(`${language}: no referral is owed to a disrespectful client`, async ({ page }) => {
    await visit(page, at(language, 'phrases'));
    await page.getByRole('checkbox', { name: say.picker.disrespectful }).check();
    await expect(page.getByRole('heading', { name: say.notOwed.title })).toBeVisible();
    await expect(page.locator('#phrases-situation')).toHaveCount(0);
    await expect(page.getByText(say.notOwed.disrespect)).toBeVisible();
    await expect.poll(() => rows(page).count()).toBeGreaterThanOrEqual(3);
    await page.getByRole('checkbox', { name: say.picker.disrespectful }).uncheck();
    await expect(page.locator('#phrases-situation')).toBeVisible();
  });

  test(`${language}: nor after a red line in the quiz`, async ({ page }) => {
    await keepRedLine(page);
    await visit(page, at(language, 'phrases'));
    await expect(page.getByText(say.notOwed['red-line'])).toBeVisible();
  });

  test(`${language}: in the chapter the picker comes on use`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit(page, chapter(language, 7).address);
    await page.locator('.picker').scrollIntoViewIfNeeded();
    await expect(page.locator('.picker')).toBeEnabled();
    expect(asked.filter((url) => /Picker|phrases\.\w+\.json/.test(url))).toEqual([]);
    const first = await text(page).innerText();
    await button(rows(page).first(), say.row.another).click();
    await expect(text(page)).not.toHaveText(first);
    await page.locator('#phrases-situation').selectOption('tool');
    await expect(text(page)).toContainText(say.slots.tool);
  });

  test(`${language}: the first choice in the chapter is not lost`, async ({ page }) => {
    await visit(page, chapter(language, 7).address);
    await page.locator('.picker').scrollIntoViewIfNeeded();
    await expect(page.locator('.picker')).toBeEnabled();
    await page.locator('#phrases-situation').selectOption('in-house');
    await expect(page.locator('#phrases-situation')).toHaveValue('in-house');
    await expect(page.locator('.phrase-reminder')).toHaveCount(0);
    await choose(page, 'tone', 'firm');
    await expect(rows(page)).toHaveCount(3);
  });
}

for (const language of languages) {
  tellsEverything(language);

  test.describe(`${language}: without the network`, () => {
    test.use({ expectedErrors: [/ERR_FAILED|Failed to load/] });

    test(`${language}: phrases that do not arrive are said so, and asked for again`, async ({ page }) => {
      const say = words[language];
      const { other } = names[language];
      await visit(page, at(language, 'phrases'));
      await expect(rows(page)).not.toHaveCount(0);
      await page.route(`**/phrases.${other}.json`, (route) => route.abort());
      await choose(page, 'language', other);
      await expect(page.getByText(say.picker.failed)).toBeVisible();
      await page.unroute(`**/phrases.${other}.json`);
      await button(page, say.picker.retry).click();
      await expect(text(page)).toHaveAttribute('lang', other);
    });
  });

  test.describe(`${language}: scripts off`, () => {
    test.use({ javaScriptEnabled: false });

    test(`${language}: every phrase is on the page`, async ({ page }) => {
      await page.goto(at(language, 'phrases'));
      const paper = page.locator('.paper');
      await expect(paper).toBeVisible();
      expect(await paper.locator('li').count()).toBeGreaterThanOrEqual(language === 'fr' ? 170 : 85);
      await expect(page.locator('.picker')).toBeHidden();
      await page.goto(chapter(language, 7).address);
      await expect(page.locator('.paper li')).toHaveCount(30);
    });
  });
}
