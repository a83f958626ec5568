import type { Page } from '@playwright/test';
import { files as english } from '../../src/i18n/en/files.ts';
import { files as french } from '../../src/i18n/fr/files.ts';
import { fill } from '../../src/i18n/say.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { accessFaults } from './axe.ts';
import { at, expect, languages, test, visit } from './journey.ts';
import { long } from './odd-texts.ts';
import { tools } from './tools.ts';

// Client files as a reader keeps them: several, one put away, one erased by mistake and brought back.
const words = { fr: typesetAll('fr', french), en: typesetAll('en', english) };

async function keepTwo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (localStorage.length > 0) return;
    const keep = (key: string, data: unknown) =>
      localStorage.setItem(`bon-vent/1/${key}`, JSON.stringify({ v: 1, data }));
    const files = [
      { id: 'abcd1234', name: 'Studio du port', since: '2026-11-02' },
      { id: 'efgh5678', name: '<b>شركة</b> La criée', since: '2026-11-20' },
    ];
    keep('files', { files, current: 'efgh5678' });
    keep('efgh5678/phrases', {
      situation: 'colleague',
      disrespectful: false,
      values: { colleague: 'Élise' },
      edits: {},
      pins: [],
      rows: { list: '', trails: [] },
    });
  });
}

const use = (page: Page, name: string) => tools.find((tool) => tool.name === name)?.use(page);
const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

for (const language of languages) {
  const say = words[language];

  test(`${language}: a file put away is out of the list and keeps everything`, async ({ page }) => {
    await keepTwo(page);
    await visit(page, at(language, 'notice'));
    await page.getByRole('button', { name: say.manage }).click();
    const shelf = page.getByRole('region', { name: say.shelf });
    await shelf.getByRole('button', { name: `${say.archive} Studio du port` }).press('Enter');
    await expect(shelf.getByRole('status')).toHaveText(fill(say.archivedNow, { name: 'Studio du port' }));
    await expect(shelf.getByText(say.shelf), 'the button is gone, the keyboard is not').toBeFocused();
    await expect(page.locator('#client-file option', { hasText: 'Studio du port' })).toHaveCount(0);
    await shelf.getByRole('button', { name: `${say.takeOut} Studio du port` }).click();
    await expect(page.locator('#client-file')).toHaveValue('abcd1234');
    await expect(shelf.getByText(say.shelf)).toBeFocused();
    expect(await accessFaults(page, 'shelf')).toEqual([]);
  });

  test(`${language}: a name is for the client it was asked for, whatever another tab opens meanwhile`, async ({
    page,
    context,
  }) => {
    await keepTwo(page);
    await visit(page, at(language, 'notice'));
    await page.getByRole('button', { name: say.rename }).press('Enter');
    await page.locator('#client-name').fill('Criée');
    const other = await context.newPage();
    await visit(other, at(language, 'notice'));
    await other.locator('#client-file').selectOption('abcd1234');
    await page.locator('#client-name').press('Enter');
    const select = page.locator('#client-file');
    await expect(select).toBeFocused();
    await expect(select.locator('option')).toHaveText(['Studio du port', 'Criée', say.newFile]);
  });

  test(`${language}: an erased file is gone, and back in one press, by keyboard alone`, async ({ page }) => {
    await keepTwo(page);
    await visit(page, at(language, 'notice'));
    const before = await keys(page);
    await page.getByRole('button', { name: say.manage }).focus();
    await page.keyboard.press('Enter');
    const shelf = page.getByRole('region', { name: say.shelf });
    await expect(shelf.getByText(say.shelf)).toBeFocused();
    await shelf.getByRole('button', { name: `${say.erase} <b>شركة</b> La criée` }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: say.undoErase })).toBeFocused();
    expect((await keys(page)).filter((key) => key.includes('efgh5678'))).toEqual([]);
    await expect(page.locator('#client-file')).toHaveValue('abcd1234');
    await page.keyboard.press('Enter');
    await expect(page.locator('#client-file')).toHaveValue('efgh5678');
    expect(await keys(page)).toEqual(before);
    await page.getByRole('button', { name: say.closeShelf }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: say.manage })).toBeFocused();
  });

  test(`${language}: another client's file takes nothing along: no text too long to be kept, no way back`, async ({
    page,
  }) => {
    await keepTwo(page);
    const open = (id: string) => page.locator('#client-file').selectOption(id);
    await visit(page, at(language, 'cooling'));
    await use(page, 'cooling');
    await page.locator('.cooling-work form [type="submit"]').click();
    await expect(page.locator('.cooling-work > .link-button')).toBeVisible();
    await page.locator('#cooling-letter').fill(long);
    await expect(page.locator('#cooling-letter-error')).toBeVisible();
    await open('abcd1234');
    await expect(page.locator('#cooling-letter')).toHaveValue('');
    await expect(page.locator('.cooling-work > .link-button')).toHaveCount(0);

    await visit(page, at(language, 'checklist'));
    await use(page, 'checklist');
    await open('efgh5678');
    await use(page, 'checklist');
    await page.locator('.check-point .link-button').first().click();
    const note = page.locator('.check-point textarea[id^="note-"]');
    await note.fill(long);
    await open('abcd1234');
    await expect(page.locator('.check-point').first()).toBeVisible();
    await expect(note).toHaveCount(0);

    await visit(page, at(language, 'plan'));
    await use(page, 'plan');
    await page.locator('#plan-note').fill(long);
    await expect(page.locator('#plan-note-error')).toBeVisible();
    await open('efgh5678');
    await expect(page.locator('#plan-note')).toHaveValue('');
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept, 'what is too long is on screen only').not.toContain(long.slice(0, 500));
  });
}

test('what a tool took over or removed for one client is not undone on another', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
  await keepTwo(page);
  await page.addInitScript(() => {
    if (sessionStorage.getItem('begun')) return;
    sessionStorage.setItem('begun', 'yes');
    const keep = (key: string, data: unknown) =>
      localStorage.setItem(`bon-vent/1/${key}`, JSON.stringify({ v: 1, data }));
    const owed = [{ amount: '900', currency: 'EUR', day: '3/11/2026', is: 'due', number: '41' }];
    const stakes = { owed, done: [], paid: [], term: '', invoiceDay: '', answered: 'yes' };
    for (const id of ['abcd1234', 'efgh5678']) {
      keep(`${id}/cooling`, { note: '', letter: '', episodes: [{ start: '2026-11-01', days: 3, felt: id }] });
      keep(`${id}/checklist`, {
        path: 'contract',
        points: {},
        notice: { amount: id === 'abcd1234' ? '1' : '2', unit: 'months', clause: '' },
      });
      keep(`${id}/stakes`, stakes);
    }
  });
  const change = (id: string) => page.locator('#client-file').selectOption(id);
  const tools = [
    { route: 'cooling', act: '.cooling-episodes button', told: '.cooling-work .link-button.not-on-paper:not(li *)' },
    { route: 'checklist', act: '.found .button-quiet', told: '.found .actions .link-button' },
    { route: 'stakes', act: '.stakes-when .button-quiet >> nth=0', told: '.stakes-handed button >> nth=0' },
    { route: 'stakes', act: '.stakes-result > .actions .button-quiet', told: '.stakes-handed button >> nth=0' },
    { route: 'plan', act: '.plan-away .copy button', told: '.plan-away .copy-status:not(:empty)' },
  ] as const;
  for (const { route, act, told } of tools) {
    await visit(page, at('en', route));
    await page.locator('.cooling-episodes summary, .found, .stakes-result, .plan-away h3').first().click();
    await page.locator(act).click();
    await expect(page.locator(told)).toBeVisible();
    await change('abcd1234');
    await expect(page.locator(told)).toHaveCount(0);
    await change('efgh5678');
  }
  await visit(page, at('en', 'notice'));
  await page.locator('.notice-form button[type="submit"]').click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await change('abcd1234');
  await expect(page.locator('.error-summary')).toHaveCount(0);
  await change('efgh5678');
  await visit(page, at('en', 'checklist'));
  const note = page.locator('#found-clause');
  await note.fill('x'.repeat(10_001));
  await change('abcd1234');
  await expect(note).toHaveValue('');
  await expect(page.locator('#found-amount')).toHaveValue('1');
});

test('the first entry begins a file without taking the field from under the hand', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
  await visit(page, at('en', 'cooling'));
  await page.locator('.cooling .button').click();
  await page.locator('#cooling-letter').pressSequentially('Dear client');
  await expect(page.locator('#cooling-letter')).toBeFocused();
  await expect(page.locator('#cooling-letter')).toHaveValue('Dear client');
});
