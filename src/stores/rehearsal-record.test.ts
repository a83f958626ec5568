import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_HISTORY, marks } from '../domain/rehearsal/schedule.ts';
import {
  $rehearsal,
  changeRehearsal,
  decodeRehearsal,
  EMPTY_REHEARSAL,
  keepAttempt,
  LONGEST_LINE,
  type RehearsalRecord,
  readRehearsalPart,
} from './rehearsal-record.ts';

const full: RehearsalRecord = {
  attempts: { why: [{ mark: 1, day: '2026-11-23' }], 'lost-one': [{ mark: 3, day: '2026-11-24' }] },
  meeting: 'jeudi 3 décembre 2026',
  decision: 'one',
  offer: 'deux jours par mois, payés d’avance',
  voice: true,
};
const copy = (value: unknown) => JSON.parse(JSON.stringify(value));

const anyDay = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);
const anyHistory = fc.array(fc.record({ mark: fc.constantFrom(...marks), day: anyDay }), {
  minLength: 1,
  maxLength: 3,
});
const anyLine = fc.string({ unit: 'binary', maxLength: 12 });
const anyRecord = fc
  .record(
    {
      // As it comes out of storage: a key of that name is no key of an object written out.
      attempts: fc.dictionary(
        fc.string({ maxLength: 12 }).filter((id) => id !== '__proto__'),
        anyHistory,
      ),
      meeting: anyLine,
      decision: fc.constantFrom('none' as const, 'one' as const),
      offer: anyLine,
      voice: fc.boolean(),
    },
    { requiredKeys: ['attempts', 'meeting', 'offer', 'voice'], noNullPrototype: true },
  )
  .map(copy);

describe('decodeRehearsal', () => {
  it('takes what it writes, whole and in part', () => {
    for (const record of [EMPTY_REHEARSAL, full]) expect(decodeRehearsal(copy(record))).toEqual(record);
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(decodeRehearsal(record)).toEqual(record);
      }),
      { numRuns: 10_000 },
    );
  });

  const attempts = (history: unknown) => ({ ...full, attempts: { why: history } });
  it.each<[string, unknown]>([
    ['a mark nobody gives', attempts([{ mark: 4, day: '2026-11-23' }])],
    ['a day that does not exist', attempts([{ mark: 1, day: '2026-02-30' }])],
    ['a history of nothing', attempts([])],
    ['more attempts than are remembered', attempts(Array.from({ length: 13 }, () => ({ mark: 1, day: '2026-11-23' })))],
    ['attempts that are a list', { ...full, attempts: [] }],
    ['an unknown decision', { ...full, decision: 'maybe' }],
    ['an offer beyond all measure', { ...full, offer: 'x'.repeat(LONGEST_LINE + 1) }],
    ['a voice that is a word', { ...full, voice: 'yes' }],
    ['no meeting', { ...full, meeting: undefined }],
    ['nothing', null],
  ])('refuses %s', (_, raw) => {
    expect(decodeRehearsal(copy(raw))).toBeUndefined();
  });
});

describe('readRehearsalPart', () => {
  it('saves every attempt and line that can be read', () => {
    const broken = {
      ...full,
      attempts: { why: [{ mark: 1, day: '2026-11-23' }, { mark: 9, day: '2026-11-23' }, 7], tears: 'x' },
      offer: 12,
      voice: 'yes',
    };
    expect(readRehearsalPart(copy(broken))).toEqual({
      attempts: { why: [{ mark: 1, day: '2026-11-23' }] },
      meeting: full.meeting,
      decision: 'one',
      offer: '',
      voice: false,
    });
  });

  it('saves nothing of what holds nothing', () => {
    for (const raw of [null, 7, [], {}, { attempts: { why: [] }, voice: true }])
      expect(readRehearsalPart(raw)).toBeUndefined();
  });

  it('never throws, and what it saves can be read whole', () => {
    const anyMess = fc.dictionary(fc.constantFrom(...Object.keys(full)), fc.oneof(fc.anything(), anyHistory, anyLine));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyMess), (raw) => {
        decodeRehearsal(raw);
        const part = readRehearsalPart(raw);
        if (part) expect(decodeRehearsal(part)).toEqual(part);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('$rehearsal', () => {
  beforeEach(() => $rehearsal.set(EMPTY_REHEARSAL));

  it('notes attempts, the oldest go', () => {
    for (let turn = 0; turn < 20; turn += 1) keepAttempt('why', 2, '2026-11-23');
    keepAttempt('why', 3, '2026-11-24');
    expect($rehearsal.get().attempts.why).toHaveLength(LONGEST_HISTORY);
    expect($rehearsal.get().attempts.why?.at(-1)).toEqual({ mark: 3, day: '2026-11-24' });
  });

  it('cuts what is pasted', () => {
    changeRehearsal({ offer: 'x'.repeat(9_000) });
    expect($rehearsal.get().offer).toHaveLength(LONGEST_LINE);
    expect(decodeRehearsal(copy($rehearsal.get()))).toBeDefined();
  });
});
