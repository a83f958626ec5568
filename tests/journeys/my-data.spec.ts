import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { data as english } from '../../src/i18n/en/data.ts';
import { files as filesEn } from '../../src/i18n/en/files.ts';
import { fill } from '../../src/i18n/fill.ts';
import { data as french } from '../../src/i18n/fr/data.ts';
import { files as filesFr } from '../../src/i18n/fr/files.ts';
import { plural, sayDay } from '../../src/i18n/say.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { at, expect, type Language, languages, test, visit } from './journey.ts';
import { keptKeys } from './kept-quiz.ts';

const words = { fr: typesetAll('fr', french), en: typesetAll('en', english) };
const files = { fr: typesetAll('fr', filesFr), en: typesetAll('en', filesEn) };

const pack = (data: unknown) => JSON.stringify({ v: 1, data });
const quiz = pack({ answers: { tone: 'curt' }, checked: [], results: [] });
const state: Record<string, string> = {
  files: pack({
    files: [
      { id: 'abcd1234', name: 'Studio du port', since: '2026-11-02' },
      { id: 'efgh5678', name: '<img src=x onerror=alert(1)> شركة', since: '2026-11-20' },
    ],
    current: 'abcd1234',
  }),
  'abcd1234/quiz': quiz,
  'abcd1234/cooling': pack({ note: '<script>alert(1)</script>', letter: '', episodes: [] }),
  'efgh5678/quiz': quiz,
  reading: pack({ read: ['01-knowing-when'], last: null }),
  'set-aside/efgh5678/notice': '{"v":1,"da',
};

async function keep(page: Page, kept: Record<string, string> = state): Promise<void> {
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('begun')) return;
    sessionStorage.setItem('begun', 'yes');
    for (const [name, text] of Object.entries(kept)) localStorage.setItem(`bon-vent/1/${name}`, text);
  }, kept);
}

async function open(page: Page, language: Language): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
  await visit(page, at(language, 'data'));
}

const backup = (kept: Record<string, unknown>, more = {}) =>
  JSON.stringify({ format: 'bon-vent', version: 1, day: '2026-11-20', kept, ...more });

async function choose(page: Page, text: string | Buffer, name = 'sauvegarde.json'): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.locator('#import-file').setInputFiles({ name, mimeType: 'application/json', buffer });
}

for (const language of languages) {
  const say = words[language];
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test(`${language}: all that is kept is there, as text, and another tab's writing appears`, async ({
    page,
    context,
  }) => {
    await keep(page);
    await open(page, language);
    await expect(page.getByRole('heading', { level: 3, name: 'Studio du port' })).toBeVisible();
    await page.locator('summary', { hasText: say.now.names.cooling ?? '' }).click();
    await expect(page.locator('pre', { hasText: '<script>alert(1)</script>' })).toBeVisible();
    await expect(page.getByText(say.aside.text)).toBeVisible();
    const other = await context.newPage();
    await visit(other, at(language, 'cooling'));
    await other.evaluate((text) => localStorage.setItem('bon-vent/1/abcd1234/sentence', text), pack('Trois mois.'));
    await expect(page.locator('summary', { hasText: say.now.names.sentence ?? '' })).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test(`${language}: out, erased and in again is the identical state; every step has a way back`, async ({ page }) => {
    await keep(page);
    await open(page, language);
    const before = await keptKeys(page);
    const download = page.waitForEvent('download');
    await button(page, say.out.save).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('bon-vent-2026-11-25.json');
    const text = readFileSync(await file.path(), 'utf8');

    await button(page, say.out.eraseAll).click();
    await expect(page.getByText(say.now.empty)).toBeVisible();
    expect(await keptKeys(page)).toEqual({});
    await choose(page, text);
    await expect(page.locator('#import-title')).toBeFocused();
    await button(page, say.back.take).click();
    const day = sayDay(language, '2026-11-25');
    await expect(page.locator('.kept-told')).toHaveText(fill(say.back.taken, { day }));
    await expect(page.getByText(say.now.empty)).toHaveCount(0);
    expect(await keptKeys(page)).toEqual(before);

    const undo = page.locator('.kept-told + .button-quiet');
    await undo.click();
    expect(await keptKeys(page)).toEqual({});
    await undo.click();
    expect(await keptKeys(page)).toEqual(before);
  });

  test(`${language}: a file, a record and everything can go, and come back`, async ({ page }) => {
    await keep(page);
    await open(page, language);
    const before = await keptKeys(page);
    const undo = page.locator('.kept-told + .button-quiet');
    await page.getByRole('button', { name: `${say.now.eraseFile} Studio du port` }).click();
    await expect(undo).toBeFocused();
    expect(Object.keys(await keptKeys(page)).filter((key) => key.includes('abcd1234/'))).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await keptKeys(page)).toEqual(before);
    await page.getByRole('button', { name: `${say.now.erase} ${say.now.names.quiz}, Studio du port` }).click();
    await expect(undo).toBeFocused();
    const { 'bon-vent/1/abcd1234/quiz': gone, ...rest } = before;
    expect(gone).toBe(quiz);
    expect(await keptKeys(page)).toEqual(rest);
    await page.keyboard.press('Enter');
    expect(await keptKeys(page)).toEqual(before);
  });

  test(`${language}: files that are none, each in one sentence, and nothing changes`, async ({ page }) => {
    await keep(page);
    await open(page, language);
    const before = await keptKeys(page);
    const { faults } = say.back;
    const files: [string | Buffer, string][] = [
      ['', faults.empty],
      [Buffer.from([137, 80, 78, 71, 0, 255]), faults.noise],
      ['{"clients":[]}', faults.other],
      [backup({ files: { v: 1 } }).slice(0, 70), faults.cut],
      [backup({}, { version: 2 }), faults.future],
      [Buffer.alloc(50_000_000, 32), faults['too-big']],
    ];
    for (const [file, sentence] of files) {
      await choose(page, file);
      await expect(page.locator('#import-file-error')).toHaveText(sentence);
    }
    expect(await keptKeys(page)).toEqual(before);
    // Mended and chosen once more, the same file must be read again.
    const chooser = page.waitForEvent('filechooser');
    await expect(page.locator('#import-file')).not.toHaveValue('');
    await page.locator('#import-file').click();
    await chooser;
    await expect(page.locator('#import-file')).toHaveValue('');
  });

  test(`${language}: a device without room takes all of a file or nothing of it`, async ({ page }) => {
    await keep(page);
    await open(page, language);
    const before = await keptKeys(page);
    const long = { note: 'x'.repeat(9_999), letter: 'y'.repeat(9_999), episodes: [] };
    const kept = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `file${String(index).padStart(4, '0')}/cooling`,
        { v: 1, data: long },
      ]),
    );
    await choose(page, backup(kept));
    await button(page, say.back.take).click();
    await expect(page.locator('#import-file-error')).toHaveText(say.back.full);
    expect(await keptKeys(page)).toEqual(before);
  });

  test(`${language}: merging keeps both sides, replacing names what goes`, async ({ page }) => {
    await keep(page);
    await open(page, language);
    const coming = {
      files: JSON.parse(state.files ?? ''),
      'abcd1234/weather': { v: 1, data: 1 },
      'abcd1234/quiz': 'half',
    };
    await choose(page, backup(coming));
    await expect(page.locator('.import-preview')).toContainText(say.back.why.unknown);
    await expect(page.locator('.import-preview')).toContainText(say.back.why.unreadable);
    await page.getByLabel(say.back.replace).check();
    await expect(page.locator('.import-preview [role="status"]')).not.toBeEmpty();
    await expect(page.locator('.import-preview tr', { hasText: say.back.leaves })).toHaveCount(5);
    await page.getByLabel(say.back.merge).check();
    await button(page, say.back.take).click();
    const after = await keptKeys(page);
    expect(after['bon-vent/1/abcd1234/quiz']).toBe(quiz);
    expect(after['bon-vent/1/set-aside/abcd1234/quiz']).toBe('half');
    expect(after['bon-vent/1/set-aside/abcd1234/weather']).toBe('{"v":1,"data":1}');
  });

  test(`${language}: what a newer version wrote is left alone, and the tool works for this visit`, async ({ page }) => {
    const future = '{"v":99,"data":{"deeper":true}}';
    await keep(page, { files: state.files ?? '', 'abcd1234/cooling': future });
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await visit(page, at(language, 'cooling'));
    await expect(page.getByText(files[language].newer)).toBeVisible();
    await page.locator('#cooling-note').fill('Pour cette visite');
    await expect(page.locator('#cooling-note')).toHaveValue('Pour cette visite');
    expect((await keptKeys(page))['bon-vent/1/abcd1234/cooling']).toBe(future);
  });

  test(`${language}: two tabs lose nothing, on different tools and on the same one`, async ({ page, context }) => {
    await keep(page, { files: state.files ?? '', 'abcd1234/cooling': state['abcd1234/cooling'] ?? '' });
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await visit(page, at(language, 'cooling'));
    const other = await context.newPage();
    await visit(other, at(language, 'cooling'));
    const third = await context.newPage();
    await visit(third, at(language, 'notice'));
    await page.locator('#cooling-note').fill('Un');
    await expect(other.locator('#cooling-note')).toHaveValue('Un');
    await other.locator('#cooling-letter').fill('Deux');
    await third.locator('#notice-amount').fill('3');
    await expect(page.locator('#cooling-letter')).toHaveValue('Deux');
    const kept = await keptKeys(page);
    expect(JSON.parse(kept['bon-vent/1/abcd1234/cooling'] ?? '').data).toMatchObject({ note: 'Un', letter: 'Deux' });
    expect(JSON.parse(kept['bon-vent/1/abcd1234/notice'] ?? '').data.amount).toBe('3');
  });

  test(`${language}: what this page itself keeps appears at once, and what lies aside comes out byte for byte`, async ({
    page,
  }) => {
    await keep(page, { 'set-aside/efgh5678/notice': '{"v":1,"da\u0000é' });
    await open(page, language);
    await expect(page.locator('summary', { hasText: say.now.names.preferences ?? '' })).toHaveCount(0);
    await page.locator('[data-theme-switch] input[value="dark"]').check();
    await expect(page.locator('summary', { hasText: say.now.names.preferences ?? '' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say.aside.save }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe('{"v":1,"da\u0000é');
  });

  test(`${language}: the browser is asked for lasting storage, and its answer is said`, async ({ page }) => {
    const answers = [
      [true, say.lasting.granted],
      [false, say.lasting.denied],
      [undefined, say.lasting.unknown],
    ] as const;
    for (const [persist, sentence] of answers) {
      await page.addInitScript((granted) => {
        const storage = granted === undefined ? {} : { persist: async () => granted, persisted: async () => false };
        Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
      }, persist);
      await open(page, language);
      if (persist !== undefined) await button(page, say.lasting.ask).click();
      await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
    }
    await expect(page.getByText(say.lasting.text)).toBeVisible();
  });

  test(`${language}: the copy of the pages themselves is counted, and can be erased`, async ({ page }) => {
    await open(page, language);
    await expect(page.getByText(say.pages.none)).toBeVisible();
    await page.evaluate(async () => {
      const cache = await caches.open('bon-vent');
      for (const name of ['one', 'two']) await cache.put(`/${name}`, new Response(name));
    });
    await page.reload();
    await expect(page.getByText(plural(language, say.pages.count, 2))).toBeVisible();
    await button(page, say.pages.erase).click();
    await expect(page.getByText(say.pages.erased)).toBeVisible();
    expect(await page.evaluate(() => caches.has('bon-vent'))).toBe(false);
  });

  test(`${language}: refused storage is said`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open(page, language);
    await expect(page.getByText(say.now.refused)).toBeVisible();
    await expect(page.getByText(say.now.empty)).toBeVisible();
  });
}
