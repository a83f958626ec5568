import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cooling as english } from '../../src/i18n/en/cooling.ts';
import { fill } from '../../src/i18n/fill.ts';
import { cooling as french } from '../../src/i18n/fr/cooling.ts';
import { plural, sayDay } from '../../src/i18n/say.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { accessFaults } from './axe.ts';
import { at, chapter, expect, type Language, languages, tabTo, test, visit } from './journey.ts';
import { keptKeys } from './kept-quiz.ts';

// A reader waits from a Monday to a Thursday; the clock is the browser's.
const words = { fr: typesetAll('fr', french), en: typesetAll('en', english) };
const at10 = (day: string) => new Date(`${day}T10:00:00`);

async function keepEpisodes(page: Page, episodes: object[], note = ''): Promise<void> {
  await page.addInitScript(
    ([episodes, note]) => {
      if (localStorage.getItem('bon-vent/1/files')) return;
      const keep = (key: string, data: unknown) =>
        localStorage.setItem(`bon-vent/1/${key}`, JSON.stringify({ v: 1, data }));
      keep('files', { files: [{ id: 'abcd1234', name: 'Studio du port', since: '2026-01-02' }], current: 'abcd1234' });
      keep('abcd1234/cooling', { note, letter: '', episodes });
    },
    [episodes, note] as const,
  );
}

async function openTool(page: Page, language: Language, day: string): Promise<void> {
  await page.clock.setFixedTime(at10(day));
  await visit(page, at(language, 'cooling'));
}

const heading = (page: Page, name: string) => page.locator('.cooling-work').getByRole('heading', { level: 2, name });

for (const language of languages) {
  const { tool: say, door, line } = words[language];
  const day = (civil: string) => sayDay(language, civil);

  test(`${language}: from Monday to Thursday, by keyboard alone, and what is left at the end`, async ({ page }) => {
    await openTool(page, language, '2026-11-23');
    await tabTo(page, page.getByRole('button', { name: door.open }));
    await page.keyboard.press('Enter');
    await expect(heading(page, say.title)).toBeFocused();

    await page.locator('#cooling-days').fill('15');
    await page.keyboard.press('Enter');
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.locator('#cooling-days-error')).toHaveText(say.daysWrong);
    await page.locator('#cooling-days').fill('3');
    await expect(page.locator('#cooling-ends')).toHaveText(fill(say.ends, { day: day('2026-11-26') }));
    await tabTo(page, page.locator('#cooling-felt'));
    await page.keyboard.type('Une colère <b>froide</b>');
    await page.keyboard.press('Enter');
    await expect(heading(page, fill(say.running, { day: 1, days: 3 }))).toBeFocused();
    await page.locator('#cooling-note').fill('Vendredi, 19 h');

    await page.clock.setFixedTime(at10('2026-11-25'));
    await page.reload();
    await expect(heading(page, fill(say.running, { day: 3, days: 3 }))).toBeVisible();
    await expect(page.getByText(fill(plural(language, say.left, 1), { day: day('2026-11-26') }))).toBeVisible();
    await expect(page.locator('#cooling-note')).toHaveValue('Vendredi, 19 h');

    // Left open overnight: coming back to the page is enough.
    await page.clock.setFixedTime(at10('2026-11-26'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(heading(page, say.endedTitle)).toBeVisible();
    await expect(page.locator('.cooling-then blockquote')).toHaveText('Une colère <b>froide</b>');
    await page.getByRole('button', { name: say.save }).click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await page.getByLabel(say.answers.same).check();
    await page.locator('#cooling-now').fill('La même, plus calme');
    await page.getByRole('button', { name: say.save }).click();
    await expect(heading(page, say.after.same.title)).toBeFocused();
    await expect(page.locator('.cooling-sides')).toContainText('La même, plus calme');
    await page.getByRole('button', { name: say.undo, exact: true }).click();
    await expect(heading(page, say.endedTitle)).toBeFocused();
  });

  test(`${language}: a clock set back is said, never a negative day`, async ({ page }) => {
    await keepEpisodes(page, [{ start: '2026-11-23', days: 3, felt: '' }]);
    await openTool(page, language, '2026-11-20');
    await expect(heading(page, say.behindTitle)).toBeVisible();
    const said = { today: day('2026-11-20'), start: day('2026-11-23'), end: day('2026-11-26') };
    await expect(page.getByText(fill(say.behind, said))).toBeVisible();
    expect(await page.locator('.cooling').innerText()).not.toMatch(/[-−]\d/);
    await page.getByRole('button', { name: say.fromToday }).click();
    await expect(heading(page, fill(say.running, { day: 1, days: 3 }))).toBeFocused();
  });

  test(`${language}: the third episode in twelve months says to listen to one's instinct`, async ({ page }) => {
    const before = ['2026-01-10', '2026-06-01'].map((start) => ({ start, days: 3, felt: '', closed: start }));
    await keepEpisodes(page, [...before, { start: '2026-11-23', days: 14, felt: '' }]);
    await openTool(page, language, '2026-11-24');
    await expect(page.locator('.cooling-instinct')).toContainText(plural(language, say.count, 3));
    await page.locator('.cooling-episodes summary').click();
    await page.locator('.cooling-episodes button').last().click();
    await expect(page.locator('.cooling-instinct')).toHaveCount(0);
    await expect(page.locator('.cooling-count')).toHaveText(plural(language, say.count, 2));
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test(`${language}: the letter keeps 10,000 characters, says when there is one more, and loses nothing`, async ({
    page,
  }) => {
    await keepEpisodes(page, []);
    await openTool(page, language, '2026-11-23');
    const letter = page.locator('#cooling-letter');
    await letter.fill(`שלום 🙂 ${'é'.repeat(9_992)}`);
    await expect(page.locator('#cooling-letter-error')).toHaveCount(0);
    await letter.fill('é'.repeat(10_001));
    await expect(page.locator('#cooling-letter-error')).toHaveText(plural(language, say.tooLong, 1));
    expect((await letter.inputValue()).length).toBe(10_001);
    await letter.fill('Court.');
    expect(JSON.parse((await keptKeys(page))['bon-vent/1/abcd1234/cooling'] ?? '').data.letter).toBe('Court.');
  });

  test(`${language}: the reminder is a calendar file that says nothing`, async ({ page }) => {
    await keepEpisodes(page, [{ start: '2026-11-23', days: 3, felt: 'furie' }], 'secret');
    await openTool(page, language, '2026-11-23');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: fill(say.remind, { day: day('2026-11-26') }) }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(say.eventFile);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('20261126');
    expect(text).not.toMatch(/furie|secret|Studio/);
  });

  test(`${language}: the calculator says beside its sentence that a wait is running, and blocks nothing`, async ({
    page,
  }) => {
    await keepEpisodes(page, [{ start: '2026-11-23', days: 3, felt: '' }]);
    await page.clock.setFixedTime(at10('2026-11-24'));
    await visit(page, at(language, 'notice'));
    await page.locator('#notice-amount').fill('1');
    await page.locator('#notice-day').fill('31/1/2027');
    await page.locator('#notice-country').selectOption('GB');
    await page.locator('.notice-form button[type="submit"]').click();
    await expect(page.locator('.cooling-line')).toHaveText(fill(line, { day: day('2026-11-26') }));
    await expect(page.locator('.notice-sentence').first()).toBeVisible();
  });

  test(`${language}: the message says that a wait is running, and can still be written`, async ({ page }) => {
    await keepEpisodes(page, [{ start: '2026-11-23', days: 3, felt: '' }]);
    await page.clock.setFixedTime(at10('2026-11-24'));
    await visit(page, at(language, 'message'));
    await expect(page.locator('.message-living .cooling-line')).toHaveText(fill(line, { day: day('2026-11-26') }));
    await expect(page.locator('.message-living .composer')).toBeEnabled();
  });

  test(`${language}: the door in chapter 2 opens, and is open when something is kept`, async ({ page }) => {
    await page.clock.setFixedTime(at10('2026-11-23'));
    await page.goto(chapter(language, 2).address);
    await page.locator('.cooling').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: door.open }).click();
    await expect(page.locator('.cooling-work').getByRole('heading', { level: 4, name: say.title })).toBeFocused();
    await page.getByRole('button', { name: say.start }).click();
    await page.reload();
    await page.locator('.cooling').scrollIntoViewIfNeeded();
    await expect(page.locator('.tide-clock')).toBeVisible();
    expect(await accessFaults(page, 'chapter')).toEqual([]);
  });
}
