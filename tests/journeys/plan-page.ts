import type { Locator, Page } from '@playwright/test';
import { emptyDraft } from '../../src/domain/message/draft.ts';
import { rememberedResult } from '../../src/domain/quiz/history.ts';
import { plan as english } from '../../src/i18n/en/plan.ts';
import { plan as french } from '../../src/i18n/fr/plan.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { at, expect, type Language, visit } from './journey.ts';
import { answersTo } from './kept-quiz.ts';
import { everything, phrasesWith } from './message-page.ts';

/** The words of the plan as they are on the page. */
export const say = { fr: typesetAll('fr', french), en: typesetAll('en', english) };

/** Answers that advise to secure the exit first. */
export const exposed = {
  ...answersTo.leave,
  'income-share': 'over-50',
  runway: 'under-1',
  owed: 'more',
  'exit-clause': 'unsure',
} as const;

/** The dates a calculation left behind. */
export const dates = {
  taken: '2026-11-24',
  lastDay: '2027-02-26',
  length: 'P3M',
  points: [
    { kind: 'sending', day: '2026-12-03' },
    { kind: 'handover', day: '2027-02-22' },
    { kind: 'last-day', day: '2027-02-26' },
    { kind: 'invoice', day: '2027-02-26' },
    { kind: 'due', day: '2027-03-28' },
    { kind: 'reminder', day: '2027-03-29' },
  ],
};

/** Everything every tool may have kept for one client. */
export function fullRecords(language: Language): Record<string, unknown> {
  const goodbye = emptyDraft('goodbye', language);
  const own = { fr: 'Bon vent, et merci.', en: 'Fair winds, and thank you.' }[language];
  const lines = goodbye.lines.map((line) => (line.move === 'closing' ? { ...line, text: own, edited: true } : line));
  return {
    quiz: {
      answers: exposed,
      checked: [],
      results: [rememberedResult('2026-11-23', 'prepare', { least: 12, most: 12 }, exposed)],
    },
    cooling: { note: '', letter: '', episodes: [{ start: '2026-11-24', days: 3, felt: '' }] },
    dates: { dates },
    checklist: {
      path: 'contract',
      points: {
        renewal: { mark: 'problem', note: 'Reconduction tacite de Rossignol' },
        deliverables: { mark: 'to-do', note: '' },
        notice: { mark: 'done', note: '' },
      },
      notice: { amount: '3', unit: 'months', clause: '' },
    },
    stakes: {
      owed: [
        { amount: '1 842,17', currency: 'EUR', day: '15/12/2026', is: 'due', number: 'F-2026-118' },
        { amount: '2 906,33', currency: 'EUR', day: '1/11/2026', is: 'due', number: 'F-2026-097' },
      ],
      done: [{ amount: '731,59', currency: 'EUR', what: 'maquettes Rossignol' }],
      paid: [{ amount: '', currency: 'EUR', what: 'logo Rossignol' }],
      term: '',
      invoiceDay: '',
      answered: 'yes',
    },
    phrases: { ...phrasesWith(everything), situation: 'colleague' },
    message: { open: 'goodbye', drafts: { goodbye: { ...goodbye, lines } } },
    plan: { ticks: { access: '2026-11-24' }, speak: '', note: 'Rester au calme, quoi qu’on me réponde.' },
  };
}

/** Opens the plan and waits until it lives. */
export async function openPlan(page: Page, language: Language): Promise<void> {
  await visit(page, at(language, 'plan'));
  await expect(page.locator('.plan-living .plan-away')).toBeVisible();
}

/** One part of the plan. */
export function part(page: Page, name: string): Locator {
  return page.locator(`.plan-of-${name}`);
}
