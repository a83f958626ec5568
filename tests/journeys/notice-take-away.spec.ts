import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { notice as english } from '../../src/i18n/en/notice.ts';
import { notice as french } from '../../src/i18n/fr/notice.ts';
import { readDay } from '../../src/i18n/read-day.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { noticeLink, readNoticeLink } from '../../src/stores/notice-link.ts';
import { emptyForm } from '../../src/stores/notice-record.ts';
import { accessFaults } from './axe.ts';
import { at, clipboard, expect, type Language, languages, tabTo, test, visit } from './journey.ts';
import { keepNotice, keptClient, thoroughForm } from './kept-notice.ts';
import { keptKeys } from './kept-quiz.ts';

// What is taken away from the notice calculator: the calendar, the link, the sentence in the other language.
const words = { fr: typesetAll('fr', french), en: typesetAll('en', english) };
const other = { fr: 'en', en: 'fr' } as const;
const today = new Date('2026-11-23T10:00:00');

const away = (page: Page) => page.locator('.notice-away');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page, language: Language, fragment = ''): Promise<void> {
  await page.clock.setFixedTime(today);
  await visit(page, at(language, 'notice') + fragment);
}

/** The days of the route table, today left out, as civil days. */
async function routeDays(page: Page): Promise<string[]> {
  const cells = await page.locator('.notice-route tbody td').allInnerTexts();
  const days = cells.map((cell) => readDay(cell.replace(/\s*\(.*\)$/s, '')));
  return days.map((read) => (read.kind === 'day' ? read.day : '')).slice(1);
}

async function eventsIn(download: Download): Promise<ICAL.Event[]> {
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).not.toContain(keptClient.name.slice(0, 6));
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

for (const language of languages) {
  const say = words[language];

  test(`${language}: the calendar file holds the route table, neutral until the reader wants it said`, async ({
    page,
  }) => {
    await keepNotice(page, thoroughForm);
    await open(page, language);
    const press = async () => {
      const download = page.waitForEvent('download');
      await button(page, say.away.calendar).click();
      return download;
    };
    const first = await press();
    expect(first.suggestedFilename()).toBe(say.away.file);
    const neutral = await eventsIn(first);
    const days = await routeDays(page);
    expect(days.length).toBeGreaterThan(5);
    expect(neutral.map(({ startDate }) => startDate.toString())).toEqual(days);
    expect(neutral.map(({ summary }) => summary)).toEqual(
      days.map((_, index) => say.away.event.replace('{n}', String(index + 1))),
    );
    await expect(away(page).getByRole('status').first()).toContainText(say.away.file);

    await away(page).getByRole('checkbox').check();
    await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
    const told = await eventsIn(await press());
    expect(told.map(({ uid }) => uid)).toEqual(neutral.map(({ uid }) => uid));
    for (const [index, event] of told.entries()) {
      expect(event.uid).toMatch(/^client1-notice-[a-z-]+@bon-vent$/);
      expect(event.sequence).toBeGreaterThan(neutral[index]?.sequence ?? 0);
    }
    expect(told.map(({ summary }) => summary)).toContain(say.away.stages['last-day']);
  });

  test.describe(`${language}: without the network`, () => {
    test.use({ expectedErrors: [/ERR_FAILED|Failed to load/] });

    test(`${language}: a calendar file or a sentence that cannot be had is said so`, async ({ page }) => {
      await keepNotice(page, thoroughForm);
      await open(page, language);
      await expect(away(page)).toBeVisible();
      await page.route(/calendar|notice-sentence/, (route) => route.abort());
      await button(page, say.away.calendar).click();
      await expect(away(page).getByRole('status').first()).toHaveText(say.away.failed);
      await button(page, say.away.languages[other[language]]).click();
      await expect(page.getByRole('alert').filter({ hasText: say.away.languageFailed })).toBeVisible();
      await expect(page.locator('.notice-sentence')).toHaveAttribute('lang', language);
    });
  });

  test(`${language}: a link shows the calculation elsewhere, keeps nothing, and can be taken over`, async ({
    page,
    browser,
  }) => {
    await keepNotice(page, thoroughForm);
    await open(page, language);
    const title = await page.locator('#notice-result-title').innerText();
    await button(page, say.away.link).click();
    await expect(away(page).getByText(say.away.copied)).toBeVisible();
    const link = await clipboard(page);
    expect(new URL(link).pathname).toBe(at(language, 'notice'));
    expect(new URL(link).search).toBe('');
    const read = readNoticeLink(new URL(link).hash);
    expect(read.kind === 'form' && read.form).toEqual(expect.objectContaining({ amount: '3', day: '2026-12-10' }));
    expect(read.kind === 'form' && read.form.unpaid).toBe('');

    const fresh = await browser.newContext({ baseURL: new URL(link).origin });
    const reader = await fresh.newPage();
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    await reader.clock.setFixedTime(today);
    await visit(reader, link);
    await expect(reader.locator('#notice-result-title')).toHaveText(title);
    await expect(reader.getByText(say.away.shared.lead)).toBeVisible();
    await expect(reader.locator('.notice-form')).toHaveCount(0);
    await expect(reader.locator('#client-file')).toBeHidden();
    await expect(reader.locator('.notice-asked dd').filter({ visible: true })).not.toHaveCount(0);
    expect(await accessFaults(reader, 'a shared calculation')).toEqual([]);
    await reader.reload();
    await expect(reader.locator('#notice-result-title')).toHaveText(title);
    expect(await keptKeys(reader)).toEqual({});
    expect(asked.filter((url) => url.includes('p1.'))).toEqual([]);

    await button(reader, say.away.shared.own).click();
    await expect(reader.locator('#notice-amount')).toHaveValue('');
    await reader.goBack();
    await button(reader, say.away.shared.take).click();
    await expect(reader.locator('#notice-result-title')).toBeFocused();
    await expect(reader.locator('#client-file option:checked')).toHaveText(say.away.shared.name);
    await expect(reader.locator('#notice-amount')).toHaveValue('3');
    expect(new URL(reader.url()).hash).toBe('');
    await reader.reload();
    await expect(reader.locator('#notice-result-title')).toHaveText(title);
    await fresh.close();
  });

  test(`${language}: a shared calculation leaves the reader's own clients alone`, async ({ page }) => {
    await keepNotice(page, { amount: '2', day: '1/3/2027', country: 'GB' });
    await open(page, language, `#${noticeLink({ ...emptyForm, ...thoroughForm })}`);
    await expect(page.locator('.notice-shared')).toBeVisible();
    const before = await keptKeys(page);
    await page.locator('#notice-announce input').last().check();
    expect(await keptKeys(page)).toEqual(before);
    await page.locator(`[data-language-switch]:visible`).first().click();
    await expect(page.locator('.notice-shared')).toBeVisible();
    await button(page, words[other[language]].away.shared.take).click();
    await expect(page.locator('#client-file option')).toHaveCount(3);
    await page.locator('#client-file').selectOption({ label: keptClient.name });
    await expect(page.locator('#notice-amount')).toHaveValue('2');
  });

  test(`${language}: damaged links, other versions and noise say so and show no date`, async ({ page }) => {
    const link = noticeLink({ ...emptyForm, amount: '3', day: '10/12/2026', country: 'FR' });
    const { broken, other: version } = say.away.shared;
    for (const [fragment, said] of [
      [link.slice(0, -1), broken],
      [link.replace(/.$/, (last) => (last === '0' ? '1' : '0')), broken],
      ['p1.', broken],
      ['p1.%F0%9F%99%82<b>‮', broken],
      [`p1.${'z'.repeat(50_000)}`, broken],
      [link.replace('p1.', 'p7.'), version],
      [noticeLink({ ...emptyForm, amount: '3', day: '10/12/2026', country: 'ZZ' }), version],
      [noticeLink(emptyForm), version],
    ] as const) {
      await page.goto('about:blank');
      await open(page, language, `#${fragment}`);
      await expect(page.locator('.notice-shared .notice-answer')).toHaveText(said);
      await expect(page.locator('.notice-result')).toHaveCount(0);
    }
    expect(await accessFaults(page, 'a damaged link')).toEqual([]);
    await button(page, say.away.shared.own).click();
    await expect(page.locator('#notice-amount')).toBeEnabled();
    await expect(page.locator('#notice-amount')).toHaveValue('');
    for (const fragment of ['#p', '#notice-paper', '#p1', '#%']) {
      await page.goto('about:blank');
      await open(page, language, fragment);
      await expect(page.locator('.notice-shared')).toHaveCount(0);
      await expect(page.locator('#notice-amount')).toBeEnabled();
    }
    expect(await keptKeys(page)).toEqual({});
  });

  test(`${language}: the sentence in the other language, on screen and on the clipboard`, async ({ page }) => {
    const there = other[language];
    const spoken = { fr: 'mercredi 31 mars 2027', en: 'Wednesday 31 March 2027' };
    await keepNotice(page, thoroughForm);
    await open(page, language);
    const sentence = page.locator('.notice-sentence');
    await expect(sentence).toContainText(spoken[language]);
    await button(page, say.away.languages[there]).click();
    await expect(sentence).toHaveAttribute('lang', there);
    await expect(sentence).toContainText(spoken[there]);
    await button(page, say.answer.copy).click();
    await expect(page.locator('.copy-status').filter({ hasText: say.answer.copied })).toBeVisible();
    expect(await clipboard(page)).toBe(await sentence.innerText());
    await button(page, say.away.languages[language]).click();
    await expect(sentence).toContainText(spoken[language]);
  });

  test(`${language}: everything is taken away by keyboard alone`, async ({ page }) => {
    await keepNotice(page, thoroughForm);
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await open(page, language);
    const press = async (name: string) => {
      await tabTo(page, button(page, name));
      await page.keyboard.press('Enter');
    };
    await press(say.away.languages[other[language]]);
    await expect(page.locator('.notice-sentence')).toHaveAttribute('lang', other[language]);
    const download = page.waitForEvent('download');
    await press(say.away.calendar);
    expect((await download).suggestedFilename()).toBe(say.away.file);
    await press(say.away.link);
    await expect(away(page).getByText(say.away.copied)).toBeVisible();
    await press(say.away.print);
    await expect(page.locator('body[data-printed]')).toHaveCount(1);
    await tabTo(page, away(page).getByRole('checkbox'));
    await page.keyboard.press('Space');
    await expect(away(page).getByRole('checkbox')).toBeChecked();
  });

  test(`${language}: a browser that refuses the clipboard selects the link and tells the keys`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await keepNotice(page, thoroughForm);
    await open(page, language);
    await button(page, say.away.link).click();
    const box = away(page).getByRole('textbox', { name: say.away.linkLabel });
    await expect(box).toBeFocused();
    const selected = await box.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(readNoticeLink(new URL(selected).hash).kind).toBe('form');
    await expect(away(page).getByText(/Ctrl/)).toBeVisible();
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`${language}: what is taken away can be read and used by everyone, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await keepNotice(page, thoroughForm);
      await open(page, language);
      await button(page, say.away.languages[other[language]]).click();
      await expect(page.locator('.notice-sentence')).toHaveAttribute('lang', other[language]);
      expect(await accessFaults(page, 'a result to take away')).toEqual([]);
    });
  }
}
