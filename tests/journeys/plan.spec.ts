import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { fill, sayDay } from '../../src/i18n/say.ts';
import { sayMoney } from '../../src/i18n/say-money.ts';
import { at, chapter, clipboard, expect, kept, languages, tabTo, test, visit } from './journey.ts';
import { button, everything, keepOnDevice } from './message-page.ts';
import { dates, fullRecords, openPlan, part, say } from './plan-page.ts';
import { sheets, smallest, smallestType } from './sheets.ts';

const wednesday = new Date('2026-11-25T10:00:00');
/** The days of a full plan, in order: the end of the cooling-off period, the day to speak, the route. */
const days = ['2026-11-27', '2026-12-03', ...dates.points.map(({ day }) => day)];
/** Whatever of the reader's a masked copy must not hold. Days and lengths stay. */
const secrets = [
  ...[
    'Rossignol',
    'F-2026',
    '842',
    '906',
    '731',
    'Studio du port',
    'Rester au calme',
    'Bon vent, et merci',
    'Fair winds',
  ],
  ...['client', 'contact', 'my-name', 'project', 'colleague', 'speciality', 'successor', 'files-place', 'amount'].map(
    (slot) => everything[slot as keyof typeof everything],
  ),
];

/** A file the page hands over, as text. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

function eventsOf(file: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

for (const language of languages) {
  const words = say[language];
  const { away, redacted, gaps } = words;

  test(`${language}: before anything is known, each part is a next step with its way there @phone`, async ({
    page,
  }) => {
    await visit(page, at(language, 'plan'));
    const missing = Object.entries(gaps).filter(([code]) => !['no-result-yet', 'no-answer'].includes(code));
    const next = page.locator('.plan-live .plan-next');
    await expect(next).toHaveCount(missing.length);
    for (const [, { text, link }] of missing) {
      await expect(next.filter({ hasText: text }).getByRole('link', { name: link })).toBeVisible();
    }
    for (const href of await next.locator('a').evaluateAll((links) => links.map((each) => each.getAttribute('href')))) {
      expect((await page.request.get(href ?? '')).status(), href ?? '').toBe(200);
    }
  });

  test(`${language}: a full plan holds everything the tools know, in order`, async ({ page }) => {
    await page.clock.setFixedTime(wednesday);
    await keepOnDevice(page, fullRecords(language));
    await openPlan(page, language);
    const sections = await page.locator('.plan-part > h3').allTextContents();
    const { verdict, before, days: when, script, message, handover, after, note } = words.sections;
    expect(sections).toEqual([verdict, before, when, script, message, handover, after, note]);
    await expect(part(page, 'before')).toContainText(
      fill(words.cooling.running, { day: sayDay(language, '2026-11-27', 'long') }),
    );
    const tasks = await part(page, 'before').locator('li').allInnerTexts();
    const { deliver, bill, collect } = words.stakes;
    const order = [deliver, bill, collect, collect];
    expect(
      tasks
        .filter((task) => order.some((act) => task.startsWith(act)))
        .map((task) => order.findIndex((act) => task.startsWith(act))),
    ).toEqual([0, 1, 2, 2]);
    expect(tasks.filter((task) => task.startsWith(collect)).map((task) => /F-2026-\d+/.exec(task)?.[0])).toEqual([
      'F-2026-097',
      'F-2026-118',
    ]);
    expect(tasks.find((task) => task.includes('F-2026-118'))).toContain(
      sayMoney(language, { amount: '1842.17', currency: 'EUR' }),
    );
    expect(tasks.findIndex((task) => task.includes('Rossignol'))).toBe(1);
    await expect(part(page, 'before').locator('.plan-next')).toHaveCount(0);
    const shown = await part(page, 'days').locator('tbody td').allInnerTexts();
    expect(shown).toEqual(days.map((day) => sayDay(language, day)));
    await expect(part(page, 'script').locator('.plan-words p')).toHaveCount(5);
    await expect(part(page, 'message')).toContainText(sayDay(language, dates.lastDay));
    for (const value of [everything.contact, everything['my-name']]) {
      await expect(part(page, 'message')).toContainText(value);
    }
    for (const slot of ['successor', 'files-place', 'colleague'] as const) {
      await expect(part(page, 'handover')).toContainText(fill(words.people[slot], { text: everything[slot] }));
    }
    await expect(part(page, 'after').locator('input:checked')).toHaveCount(1);
  });

  test(`${language}: a red line puts safety first: in writing, no conversation, no referral`, async ({ page }) => {
    await page.clock.setFixedTime(wednesday);
    const records = fullRecords(language);
    await keepOnDevice(page, { ...records, quiz: { answers: { tone: 'threatening' }, checked: [], results: [] } });
    await openPlan(page, language);
    const [first, second] = await page.locator('.plan-part > h3').allTextContents();
    expect([first, second]).toEqual([words.sections.safety, words.written.message]);
    await expect(part(page, 'safety')).toContainText(words.safe.written);
    await expect(part(page, 'safety').getByRole('link', { name: words.change.unsafe })).toBeVisible();
    await expect(part(page, 'safety').locator('ol li')).toHaveCount(5);
    await expect(part(page, 'script')).toHaveCount(0);
    await expect(page.locator('.plan-sheet')).not.toContainText(everything.colleague);
    await expect(part(page, 'days')).toContainText(words.stages.write);
    await expect(part(page, 'days')).not.toContainText(words.stages.talk);
    await expect(part(page, 'after')).not.toContainText(words.ticks.thanks);
  });

  test(`${language}: by keyboard alone: a day to speak, a tick, a note; a reload finds them`, async ({ page }) => {
    await page.clock.setFixedTime(wednesday);
    await visit(page, at(language, 'plan'));
    await tabTo(page, page.locator('#plan-open'));
    await page.keyboard.press('Enter');
    await expect(page.locator('#plan-title')).toBeFocused();
    await tabTo(page, page.locator('#plan-speak'));
    await page.keyboard.type('demain');
    await page.keyboard.press('Tab');
    await expect(page.locator('#plan-speak-error')).toBeVisible();
    await expect(page.locator('#plan-speak')).toHaveValue('demain');
    await page.locator('#plan-speak').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('3/12/2026');
    await expect(part(page, 'days').locator('tbody td')).toHaveText(sayDay(language, '2026-12-03'));
    await expect(page.locator('#plan-speak')).toBeFocused();
    const thanks = page.getByRole('checkbox', { name: words.ticks.thanks });
    await tabTo(page, thanks);
    await page.keyboard.press('Space');
    await expect(thanks).toBeChecked();
    await tabTo(page, page.locator('#plan-note'));
    await page.keyboard.type('Respirer.');
    await page.reload();
    await expect(page.getByRole('checkbox', { name: words.ticks.thanks })).toBeChecked();
    await expect(page.locator('#plan-note')).toHaveValue('Respirer.');
    await page.locator('#plan-note').fill('é'.repeat(10_001));
    await expect(page.locator('#plan-note-error')).toHaveText(words.note.tooLong);
    expect((await page.locator('#plan-note').inputValue()).length).toBe(10_001);
    expect(await kept(page, 'plan')).toEqual({
      ticks: { thanks: '2026-11-25' },
      speak: '3/12/2026',
      note: 'Respirer.',
    });
    await page.getByRole('checkbox', { name: words.ticks.thanks }).uncheck();
    expect((await kept(page, 'plan')).ticks).toEqual({});
  });

  test(`${language}: the calendar file holds the days shown, under titles that say nothing`, async ({ page }) => {
    await page.clock.setFixedTime(wednesday);
    await keepOnDevice(page, fullRecords(language));
    await openPlan(page, language);
    const { name, text } = await downloaded(page, () => button(page, away.calendar).click());
    expect(name).toBe(away.calendarFile);
    const events = eventsOf(text);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(days);
    expect(events.map(({ summary }) => summary)).toEqual(days.map((_, index) => fill(away.event, { n: index + 1 })));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const secret of secrets) expect(text).not.toContain(secret);
    await expect(page.locator('.plan-away [role="status"]').last()).toContainText(away.calendarFile);
  });

  test(`${language}: as Markdown, copied and as a file, it is the plan on screen`, async ({ page }) => {
    await page.clock.setFixedTime(wednesday);
    await keepOnDevice(page, fullRecords(language));
    await openPlan(page, language);
    await button(page, away.copy).click();
    await expect(page.locator('.plan-away')).toContainText(away.copied);
    const copied = await clipboard(page);
    expect(copied).toContain(`# ${fill(words.sheet, { name: 'Studio du port' })}`);
    for (const title of await page.locator('.plan-part > h3').allTextContents())
      expect(copied).toContain(`## ${title}`);
    for (const day of days) expect(copied).toContain(sayDay(language, day));
    expect(copied).toContain(`- [x] ${words.ticks.access}`);
    expect(copied).not.toMatch(/<(?!http)/);
    const { name, text } = await downloaded(page, () => button(page, away.download).click());
    expect(name).toBe(away.file);
    expect(text).toBe(copied);
  });

  test(`${language}: the backup holds this client and no other`, async ({ page }) => {
    await page.clock.setFixedTime(wednesday);
    const records = fullRecords(language);
    await keepOnDevice(page, records);
    await page.addInitScript(() => localStorage.setItem('bon-vent/1/wxyz9876/plan', '{"v":1,"data":{"note":"other"}}'));
    await openPlan(page, language);
    const { name, text } = await downloaded(page, () => button(page, away.backup).click());
    expect(name).toBe('bon-vent-client-2026-11-25.json');
    const { format, kept: held } = JSON.parse(text);
    expect(format).toBe('bon-vent');
    expect(Object.keys(held).sort()).toEqual(
      ['files', ...Object.keys(records).map((tool) => `abcd1234/${tool}`)].sort(),
    );
    expect(held['abcd1234/plan'].data.note).toBe('Rester au calme, quoi qu’on me réponde.');
    expect(text).not.toContain('wxyz9876');
  });

  test(`${language}: the masked copy holds days and stages, and nothing of the reader’s`, async ({ page }) => {
    await page.clock.setFixedTime(wednesday);
    await keepOnDevice(page, fullRecords(language));
    await openPlan(page, language);
    await button(page, redacted.show).click();
    await expect(page.locator('.plan-shown')).toBeFocused();
    const sheet = page.locator('.plan-sheet');
    await expect(sheet).toContainText(redacted.suffix);
    for (const day of days) await expect(sheet).toContainText(sayDay(language, day));
    await button(page, away.copy).click();
    await expect(page.locator('.plan-away')).toContainText(away.copied);
    const copied = await clipboard(page);
    const shown = await sheet.innerText();
    for (const secret of secrets) {
      expect.soft(copied, 'Markdown').not.toContain(secret);
      expect.soft(shown, 'on screen and on paper').not.toContain(secret);
    }
    expect(copied).toContain(words.maskedWords.replace(/[[\]]/g, '\\$&'));
    await expect(sheet.getByRole('checkbox')).toHaveCount(0);
    expect(await sheets(page)).toBeLessThanOrEqual(2);
    const { name } = await downloaded(page, () => button(page, away.download).click());
    expect(name).toBe(redacted.file);
    await button(page, redacted.back).click();
    await expect(sheet).toContainText('Studio du port');
  });

  test(`${language}: a full plan prints on two sheets at most, the sheet to fill in on one`, async ({ page }) => {
    await page.clock.setFixedTime(wednesday);
    await visit(page, at(language, 'plan'));
    for (const format of ['A4', 'Letter'] as const) expect.soft(await sheets(page, format), format).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.plan-blank')).toBeVisible();
    expect(await smallestType(page)).toBeGreaterThanOrEqual(smallest);
    await page.emulateMedia({ media: null });
    await keepOnDevice(page, fullRecords(language));
    await openPlan(page, language);
    for (const format of ['A4', 'Letter'] as const) {
      const count = await sheets(page, format);
      expect.soft(count, format).toBeGreaterThanOrEqual(1);
      expect.soft(count, format).toBeLessThanOrEqual(2);
    }
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.plan-away', '.plan-blank', '.client-switcher', '#plan-note', '.site-footer']) {
      await expect(page.locator(hidden).filter({ visible: true })).toHaveCount(0);
    }
    await expect(part(page, 'note')).toContainText('Rester au calme');
    expect(await smallestType(page)).toBeGreaterThanOrEqual(smallest);
  });

  test(`${language}: the chapter opens it in place @phone`, async ({ page }) => {
    await page.clock.setFixedTime(wednesday);
    await keepOnDevice(page, fullRecords(language));
    await visit(page, chapter(language, 8).address);
    await expect(page.locator('.plan-living')).toHaveCount(0);
    await page.locator('#plan-open').click();
    await expect(page.locator('.plan-living .plan-part')).toHaveCount(8);
    await page.getByRole('checkbox', { name: words.ticks.invoice }).check();
    await visit(page, at(language, 'plan'));
    await expect(page.getByRole('checkbox', { name: words.ticks.invoice })).toBeChecked();
  });
}
