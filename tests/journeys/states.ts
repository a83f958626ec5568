import type { Page } from '@playwright/test';
import { encodeLink } from '../../src/domain/quiz/share.ts';
import { at, chapter, expect, type Language, ready, visit } from './journey.ts';
import { keepNotice, thoroughForm } from './kept-notice.ts';
import { answersTo, keepClients } from './kept-quiz.ts';
import { everything, keepOnDevice, openMessage, phrasesWith } from './message-page.ts';
import { answerByKeys } from './quiz-page.ts';
import { openRehearsal } from './rehearsal-page.ts';

/** What a reader does next, and what the page then shows. */
type State = [shows: string, act: (page: Page, language: Language) => Promise<void>];

/** One visit to a tool: how it opens, and every state it then goes through, one after the other. */
export type Visit = { open: (page: Page, language: Language) => Promise<void>; states: readonly State[] };

const today = new Date('2026-11-23T10:00:00');
const past = [
  { day: '2026-10-02', verdict: 'reset' as const },
  { day: '2026-11-20', verdict: 'leave' as const },
];
const dates = { dates: { taken: '2026-11-24', lastDay: '2027-02-26', length: 'P3M', points: [] } };
const nothing = async () => {};

const click =
  (selector: string, index = 0) =>
  async (page: Page) =>
    page.locator(selector).nth(index).click();
const shown = (page: Page, selector: string) => expect(page.locator(selector).first()).toBeVisible();

/** Opens everything on the page that folds. */
async function unfold(page: Page): Promise<void> {
  const folded = page
    .locator('main :is(details:not([open]) > summary, .notice button[aria-expanded="false"])')
    .filter({ visible: true });
  for (let left = await folded.count(); left > 0; left = await folded.count()) await folded.first().click();
}

async function fillNotice(page: Page, amount: string, day: string, country: string): Promise<void> {
  await page.locator('#notice-amount').fill(amount);
  await page.locator('#notice-day').fill(day);
  await page.locator('#notice-country').selectOption(country);
}

const compute = click('.notice-form button[type="submit"]');

/** Every tool with the states it can show. Each visit begins with an empty device unless it says otherwise. */
export const visits: Record<string, Visit> = {
  'quiz, taken': {
    open: (page, language) => visit(page, at(language, 'quiz')),
    states: [
      ['a question', click('.quiz-start .button')],
      ['why it is asked', click('.quiz-why summary')],
      ['an answer is missing', click('.quiz-step [type="submit"]')],
      ['all questions', click('.quiz-step .link-button')],
      ['the review, answers missing', click('.quiz-all [type="submit"]')],
    ],
  },
  'quiz, a red line': {
    open: (page, language) => visit(page, at(language, 'quiz')),
    states: [
      [
        'a red line found',
        async (page) => {
          await click('.quiz-start .button')(page);
          await answerByKeys(page, '5');
        },
      ],
    ],
  },
  'quiz, results': {
    open: async (page, language) => {
      await keepClients(page, [
        { name: 'Studio', answers: { ...answersTo.leave, trigger: 'angry' }, results: past },
        { name: 'Mairie', answers: { ...answersTo.reset, ethics: 'yes' } },
      ]);
      await visit(page, `${at(language, 'quiz')}#review`);
    },
    states: [
      ['the review', unfold],
      [
        'a result with a history',
        async (page, language) => {
          await visit(page, `${at(language, 'quiz')}#result`);
          await page.reload();
          await shown(page, '.quiz-history');
          await unfold(page);
        },
      ],
      [
        'a shared result',
        async (page, language) => {
          await page.goto(`${at(language, 'quiz')}#${encodeLink(answersTo.leave)}`);
          await shown(page, '.quiz-shared');
        },
      ],
    ],
  },
  'calculator, filled in': {
    open: async (page, language) => {
      await page.clock.setFixedTime(today);
      await visit(page, at(language, 'notice'));
    },
    states: [
      ['errors', compute],
      [
        'a result',
        async (page) => {
          await fillNotice(page, '2', '15/12/2026', 'FR');
          await compute(page);
          await expect(page.locator('#notice-result-title')).toBeFocused();
        },
      ],
      ['everything open', unfold],
      [
        'a sum owed',
        async (page) => {
          await click('#notice-owed-add')(page);
          await page.locator('#notice-owedAmount1').fill('1 200');
          await page.locator('#notice-owedDay1').fill('1/10/2026');
          await compute(page);
        },
      ],
      [
        'a cause is asked',
        async (page) => {
          await page.locator('#notice-country').selectOption('CA-QC');
          await compute(page);
        },
      ],
    ],
  },
  'calculator, a thorough contract': {
    open: async (page, language) => {
      await page.clock.setFixedTime(today);
      await keepNotice(page, thoroughForm);
      await visit(page, at(language, 'notice'));
      await shown(page, '.notice-away');
    },
    states: [
      ['its result, all open', unfold],
      ['the link copied', click('.notice-away .button-quiet', 1)],
      ['the sentence in the other language', click('.notice-result [aria-pressed="false"]')],
    ],
  },
  phrases: {
    open: async (page, language) => {
      await visit(page, at(language, 'phrases'));
      await page.locator('#phrases-situation').selectOption('colleague');
      await shown(page, '.phrase-results .blank');
    },
    states: [
      ['the list', nothing],
      ['a blank open', click('.phrase-results .blank')],
      [
        'a question before copying',
        async (page) => {
          await page.keyboard.press('Escape');
          await click('.phrase-results .button-quiet')(page);
        },
      ],
      ['a phrase kept', click('.phrase-results .phrase:nth-child(2) .link-button', 1)],
      ['a phrase edited', click('.phrase-results .phrase:nth-child(2) .link-button:last-child')],
    ],
  },
  composer: {
    open: async (page, language) => {
      await keepOnDevice(page, {
        dates,
        quiz: { answers: {}, checked: [], results: [{ day: '2026-11-23', verdict: 'keep' }] },
        phrases: phrasesWith({ contact: 'Élise', amount: '1 200 €' }, { disrespectful: true }),
      });
      await openMessage(page, language);
    },
    states: [
      ['a message with blanks', unfold],
      ['a line open', click('#message-line-decision')],
      ['a line edited', click('.message-tool-row .link-button:nth-of-type(2)')],
      ['a blank open', click('.message-sheet .blank')],
      ['a question before copying', click('#message-by-copy')],
      [
        'read for what opens a discussion',
        async (page) => {
          await click('#message-read')(page);
          await shown(page, '.brevity');
        },
      ],
      ['two versions', click('#message-double')],
      ['a letter', async (page) => void (await page.locator('#message-channel').selectOption('registered'))],
    ],
  },
  'composer, complete': {
    open: async (page, language) => {
      await keepOnDevice(page, { phrases: phrasesWith(everything) });
      await openMessage(page, language);
    },
    states: [
      ['complete', nothing],
      ['copied', click('#message-by-copy')],
      ['a day that does not exist', async (page, language) => visitWithBadDay(page, language)],
    ],
  },
  rehearsal: {
    open: async (page, language) => {
      await keepOnDevice(page, { quiz: { answers: { tone: 'threatening' }, checked: [], results: [] }, dates });
      await openRehearsal(page, language);
    },
    states: [
      ['its five lines', nothing],
      [
        'a line open, an offer, a day that is none',
        async (page) => {
          await page.locator('#rehearsal-decision-one').check();
          await page.locator('#rehearsal-meeting').fill('32/13/2026');
          await click('.script-toggle', 3)(page);
        },
      ],
      ['a line edited', click('.script-tools .link-button', 0)],
      ['answers revealed', click('.push-back .button')],
      ['marked', click('.push-back-marks .button-quiet')],
      ['the list of push-backs', click('.practice-list summary')],
      ['during the call', click('.rehearsal-script .actions .button')],
    ],
  },
  'one reason': {
    open: async (page, language) => {
      await page.goto(chapter(language, 5).address);
      await page.locator('.tool.reason').scrollIntoViewIfNeeded();
      await ready(page);
    },
    states: [
      ['the door', nothing],
      [
        'open',
        async (page) => {
          await click('.tool.reason .button')(page);
          await shown(page, '#reason-choice input');
        },
      ],
      [
        'a reason marked',
        async (page) => {
          await page.locator('#reason-choice-own').check();
          await page.locator('#reason-own-text').fill('Vous ne répondez jamais. You never answer.');
          await shown(page, '.brevity-note');
          await click('.brevity-note .brevity-open')(page);
        },
      ],
    ],
  },
  clients: {
    open: async (page, language) => {
      await keepClients(page, [
        { name: 'Studio du port', answers: {} },
        { name: 'Une très grande agence de communication au nom interminable', answers: {} },
      ]);
      await visit(page, at(language, 'notice'));
    },
    states: [
      ['the name asked', click('.client-switcher .link-button')],
      ['the shelf', click('.client-switcher .link-button:last-of-type')],
    ],
  },
  search: {
    open: async (page, language) => visit(page, chapter(language, 2).address),
    states: [
      [
        'results',
        async (page) => {
          await page.keyboard.press('/');
          await page.getByRole('searchbox').fill('client');
          await shown(page, '.search-results a');
        },
      ],
      [
        'nothing found',
        async (page) => {
          await page.getByRole('searchbox').fill('xyzzyqwv');
          await expect(page.locator('.search-results a')).toHaveCount(0);
          await expect(page.locator('.search-status')).toContainText('xyzzyqwv');
        },
      ],
    ],
  },
};

async function visitWithBadDay(page: Page, language: Language): Promise<void> {
  await page.evaluate(() => {
    const key = 'bon-vent/1/abcd1234/phrases';
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
    kept.data.values['last-day'] = '31/2/2027';
    localStorage.setItem(key, JSON.stringify(kept));
  });
  await openMessage(page, language);
}
