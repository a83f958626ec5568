import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { at, expect, type Language, visit } from './journey.ts';
import { keepOnDevice } from './message-page.ts';
import { fullRecords, openPlan, say as plans } from './plan-page.ts';
import { compute, csv, five, say as portfolios, type } from './portfolio.ts';
import type { Visit } from './states.ts';

// The companion tools, as states.ts lists the older ones: every state each of them can show.
const wednesday = new Date('2026-11-25T10:00:00');
const hoursFile = readFileSync(new URL('../portfolio/files/toggl-detailed.csv', import.meta.url));
const longName = 'Anticonstitutionnellement'.repeat(3);
const nothing = async () => {};

const click = (selector: string) => async (page: Page) => page.locator(selector).first().click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const shown = (page: Page, selector: string) => expect(page.locator(selector).first()).toBeVisible();

async function open(page: Page, language: Language, route: Parameters<typeof at>[1], day = wednesday): Promise<void> {
  await page.clock.setFixedTime(day);
  await visit(page, at(language, route));
}

/** The page was left open; its reader comes back on another day. */
async function comeBack(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** A file of everything, as the import takes it; some of it cannot be used. */
function backup(language: Language): string {
  const files = { files: [{ id: 'abcd1234', name: longName, since: '2026-11-02' }], current: 'abcd1234' };
  const sound = { files, 'abcd1234/plan': fullRecords(language).plan, 'abcd1234/weather': 1 };
  const kept = Object.fromEntries(Object.entries(sound).map(([name, data]) => [name, { v: 1, data }]));
  return JSON.stringify({
    format: 'bon-vent',
    version: 1,
    day: '2026-11-20',
    kept: { ...kept, 'abcd1234/quiz': 'half' },
  });
}

async function bringBack(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.locator('#import-file').setInputFiles({ name: 'export.json', mimeType: 'application/json', buffer });
}

/** Every companion tool with the states it can show. Each visit begins with an empty device. */
export const companionVisits: Record<string, Visit> = {
  portfolio: {
    open: (page, language) => open(page, language, 'portfolio'),
    states: [
      ['empty', nothing],
      [
        'errors',
        async (page) => {
          await type(page, [
            ['', '12', '100', ''],
            ['B', 'lots', '5 $', ''],
          ]);
          await click('.portfolio-form button[type="submit"]')(page);
          await expect(page.locator('.error-summary')).toBeFocused();
        },
      ],
      [
        'a file with a bad line',
        async (page, language) => {
          await press(page, portfolios[language].form.file);
          await page.locator('#portfolio-file').setInputFiles(csv(hoursFile));
          await shown(page, '.portfolio-bad li');
        },
      ],
      ['taken over', (page, language) => press(page, portfolios[language].file.take)],
      [
        'a result',
        async (page) => {
          await type(page, [...five, [longName, '1:30', '1 234 567,50', '']]);
          await page.locator('#portfolio-target').fill('60');
          await compute(page);
          await page.locator('#portfolio-left').selectOption('Studio');
          await shown(page, '.portfolio-change');
        },
      ],
      ['its lines erased', (page, language) => press(page, portfolios[language].form.clear)],
    ],
  },
  checklist: {
    open: (page, language) => open(page, language, 'checklist'),
    states: [
      ['empty', nothing],
      [
        'a contract, filled',
        async (page) => {
          await page.locator('#check-path-contract').check();
          await page.locator('#point-termination-problem').check();
          await page.locator('#point-renewal-to-do').check();
          await page.locator('.check-point').nth(1).locator('.link-button').first().click();
          await page.locator('#note-termination').fill(longName);
          const why = page.locator('.check-point summary');
          if ((await why.count()) > 0) await why.first().click();
        },
      ],
      [
        'a notice without its length',
        async (page) => {
          await page.locator('#found-unit').selectOption('months');
          await click('.found .button-quiet')(page);
          await shown(page, '#found-amount-error');
        },
      ],
      [
        'the notice handed over, a note too long',
        async (page) => {
          await page.locator('#found-amount').fill('3');
          await click('.found .button-quiet')(page);
          await expect(page.locator('.found-told')).not.toBeEmpty();
          await page.locator('#note-termination').fill('x'.repeat(10_001));
          await shown(page, '#note-termination-error');
        },
      ],
      ['nothing signed', (page) => page.locator('#check-path-nothing-signed').check()],
    ],
  },
  'money at stake': {
    open: (page, language) => open(page, language, 'stakes'),
    states: [
      ['the door', nothing],
      [
        'empty',
        async (page) => {
          await click('.stakes-island .button')(page);
          await expect(page.locator('#stakes-add-owed')).toBeFocused();
        },
      ],
      [
        'errors',
        async (page) => {
          await click('#stakes-add-owed')(page);
          await page.locator('#notice-owedAmount1').fill('12 00');
          await click('#stakes-add-done')(page);
          await page.locator('#stakes-done-1').fill('x');
          await page.locator('#stakes-term').fill('a month');
          await click('.stakes-form button[type="submit"]')(page);
          await expect(page.locator('.error-summary')).toBeFocused();
        },
      ],
      [
        'the order of steps',
        async (page) => {
          await page.locator('#notice-owedAmount1').fill('900');
          await page.locator('#notice-owedDay1').fill('3/11/2026');
          await page.locator('#stakes-done-1').fill('1 234 567,89');
          await click('#stakes-add-paid')(page);
          await page.locator('#stakes-paid-1').fill('600 CHF');
          await page.locator('#stakes-term').fill('30');
          await click('.stakes-form button[type="submit"]')(page);
          await expect(page.locator('#stakes-answer')).toBeFocused();
        },
      ],
      [
        'day and sums handed over',
        async (page) => {
          await page.locator('.stakes-when .button-quiet').nth(1).click();
          await click('.stakes-result > .actions .button-quiet')(page);
          await expect(page.locator('.stakes-handed').last().getByRole('button')).toBeVisible();
        },
      ],
    ],
  },
  'cooling-off': {
    open: (page, language) => open(page, language, 'cooling', new Date('2026-11-23T10:00:00')),
    states: [
      ['the door', nothing],
      ['before', click('.cooling .button')],
      [
        'too many days',
        async (page) => {
          await page.locator('#cooling-days').fill('15');
          await page.keyboard.press('Enter');
          await expect(page.locator('.error-summary')).toBeFocused();
        },
      ],
      [
        'running',
        async (page) => {
          await page.locator('#cooling-days').fill('3');
          await page.locator('#cooling-felt').fill(longName);
          await page.keyboard.press('Enter');
          await shown(page, '.tide-clock');
        },
      ],
      ['the clock set back', (page) => comeBack(page, '2026-11-20')],
      [
        'at its end, no answer given',
        async (page) => {
          await comeBack(page, '2026-11-26');
          await click('.cooling-clocked [type="submit"]')(page);
          await expect(page.locator('.error-summary')).toBeFocused();
        },
      ],
      [
        'answered, all episodes open',
        async (page) => {
          await page.locator('#cooling-still-same').check();
          await page.locator('#cooling-now').fill(longName);
          await click('.cooling-clocked [type="submit"]')(page);
          await shown(page, '.cooling-sides');
          await click('.cooling-episodes summary')(page);
        },
      ],
    ],
  },
  'exit plan': {
    open: (page, language) => open(page, language, 'plan'),
    states: [
      ['empty', nothing],
      [
        'a day that cannot be read',
        async (page) => {
          await click('#plan-open')(page);
          await page.locator('#plan-speak').fill('demain');
          await page.locator('#plan-speak').blur();
          await shown(page, '#plan-speak-error');
        },
      ],
      [
        'full',
        async (page, language) => {
          await page.evaluate(() => localStorage.clear());
          await keepOnDevice(page, fullRecords(language));
          await openPlan(page, language);
        },
      ],
      ['the masked copy', (page, language) => press(page, plans[language].redacted.show)],
    ],
  },
  'my data': {
    open: (page, language) => open(page, language, 'data'),
    states: [
      ['empty', nothing],
      [
        'filled, an entry open',
        async (page, language) => {
          await page.evaluate(() => localStorage.setItem('bon-vent/1/set-aside/abcd1234/notice', '{"v":1,"da'));
          await keepOnDevice(page, fullRecords(language));
          await open(page, language, 'data');
          await click('.my-data summary')(page);
          await shown(page, '.my-data pre');
        },
      ],
      [
        'a file that is none',
        async (page) => {
          await bringBack(page, 'noise');
          await shown(page, '#import-file-error');
        },
      ],
      [
        'a file before it is taken over',
        async (page, language) => {
          await bringBack(page, backup(language));
          await expect(page.locator('#import-title')).toBeFocused();
          await page.locator('[name="import-mode"][value="replace"]').check();
        },
      ],
      ['taken over, with a way back', click('.import-preview .button')],
    ],
  },
};
