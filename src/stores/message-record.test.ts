import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../domain/message/draft.ts';
import { anyDraft } from '../domain/message/random-drafts.ts';
import {
  $messages,
  decodeMessages,
  EMPTY_MESSAGES,
  keepDraft,
  keepLine,
  type MessageRecord,
} from './message-record.ts';

const full: MessageRecord = {
  open: 'reminder',
  drafts: { reminder: emptyDraft('reminder', 'fr'), goodbye: { ...emptyDraft('goodbye', 'en'), seed: 3, owed: true } },
  second: emptyDraft('reminder', 'en'),
  head: { sender: 'Anna\n1 rue', place: 'Lyon', addressee: '' },
  declined: ['last-day'],
  taken: ['agency-1'],
};
const copy = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('decodeMessages', () => {
  it('takes what it writes', () => {
    for (const record of [EMPTY_MESSAGES, full]) expect(decodeMessages(copy(record))).toEqual(record);
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const record = copy({ open: draft.occasion, drafts: { [draft.occasion]: draft } });
        expect(decodeMessages(record)).toEqual(record);
      }),
      { numRuns: 1_000 },
    );
  });

  const line = { move: 'opening', phrase: '', text: '', out: false, pinned: false };
  const reminder = (part: object) => ({ ...full, drafts: { reminder: { ...full.drafts.reminder, ...part } } });
  it.each<[string, object]>([
    ['an unknown occasion', { ...full, open: 'party' }],
    ['a draft under another name', { ...full, drafts: { goodbye: full.drafts.reminder } }],
    ['an unknown tone', reminder({ tone: 'angry' })],
    ['a missing line', reminder({ lines: [line] })],
    ['a line twice', reminder({ lines: [line, line, line] })],
    ['a text beyond all measure', reminder({ subject: 'x'.repeat(20_000) })],
    ['a seed that is no number', reminder({ seed: 'x' })],
    [
      'a way back that is none',
      reminder({ lines: full.drafts.reminder?.lines.map((each) => ({ ...each, before: [7] })) }),
    ],
    ['a strange second draft', { ...full, second: {} }],
    ['a head without place', { ...full, head: { sender: '', addressee: '' } }],
    ['declined that is no list', { ...full, declined: 'last-day' }],
  ])('refuses %s', (_, raw) => {
    expect(decodeMessages(copy(raw))).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(full)), fc.anything()), (raw, parts) => {
        decodeMessages(raw);
        decodeMessages({ ...full, ...parts });
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('keepLine', () => {
  it('pins a line of the goodbye from another tool, and notes another language', () => {
    keepLine('reason', { phrase: '', text: 'Mes services ne conviennent plus.' }, 'fr');
    const lineOf = () => $messages.get().drafts.goodbye?.lines.find(({ move }) => move === 'reason');
    expect(lineOf()).toMatchObject({ text: 'Mes services ne conviennent plus.', pinned: true, out: false });
    expect(lineOf()?.language).toBeUndefined();
    keepDraft({ ...emptyDraft('goodbye', 'en') });
    keepLine('reason', { phrase: 'r1', text: 'Une raison.' }, 'fr');
    expect(lineOf()).toMatchObject({ language: 'fr', phrase: 'r1' });
  });
});
