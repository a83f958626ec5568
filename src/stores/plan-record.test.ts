import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { afterwards } from '../domain/plan/after.ts';
import {
  $plan,
  changePlan,
  decodePlan,
  EMPTY_PLAN,
  LONGEST_NOTE,
  type PlanRecord,
  readPlanPart,
  tickPlan,
} from './plan-record.ts';

const full: PlanRecord = {
  ticks: { invoice: '2027-02-26', thanks: '2027-02-27' },
  speak: 'jeudi 3 décembre 2026',
  note: 'Rester au calme.',
};
const copy = (value: unknown) => JSON.parse(JSON.stringify(value));
const anyDay = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);
const anyRecord = fc.record({
  ticks: fc.dictionary(fc.constantFrom(...afterwards), anyDay, { noNullPrototype: true }),
  speak: fc.string({ unit: 'binary', maxLength: 12 }),
  note: fc.string({ unit: 'binary', maxLength: 40 }),
});

describe('decodePlan', () => {
  it('takes what it writes, whole and in part: 10,000 records', () => {
    for (const record of [EMPTY_PLAN, full]) expect(decodePlan(copy(record))).toEqual(record);
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(decodePlan(copy(record))).toEqual(copy(record));
        expect(readPlanPart(copy(record))).toEqual(copy(record));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each<[string, unknown]>([
    ['a tick nobody can make', { ...full, ticks: { coffee: '2026-11-23' } }],
    ['a day that does not exist', { ...full, ticks: { invoice: '2026-02-30' } }],
    ['ticks that are a list', { ...full, ticks: [] }],
    ['a note beyond all measure', { ...full, note: 'x'.repeat(LONGEST_NOTE + 1) }],
    ['a day that is a number', { ...full, speak: 3 }],
    ['nothing', null],
  ])('refuses %s', (_, raw) => {
    expect(decodePlan(raw)).toBeUndefined();
  });

  it('saves what can be saved: every tick, the day and the note for themselves', () => {
    const broken = { ticks: { invoice: '2027-02-26', coffee: '2026-11-23' }, speak: 3, note: 'kept' };
    expect(readPlanPart(broken)).toEqual({ ticks: { invoice: '2027-02-26' }, speak: '', note: 'kept' });
    expect(readPlanPart({ other: 1 })).toBeUndefined();
  });

  it('never throws, and what it saves it believes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ ticks: fc.anything(), speak: fc.anything(), note: fc.anything() })),
        (raw) => {
          decodePlan(raw);
          const part = readPlanPart(raw);
          if (part) expect(decodePlan(part)).toEqual(part);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

describe('the plan of the open client', () => {
  beforeEach(() => $plan.set(EMPTY_PLAN));

  it('keeps ticks with their day, and lets them go', () => {
    tickPlan('invoice', '2027-02-26');
    tickPlan('access', '2027-02-27');
    tickPlan('invoice', undefined);
    expect($plan.get().ticks).toEqual({ access: '2027-02-27' });
  });

  it('cuts what is too long instead of losing it', () => {
    changePlan({ note: 'x'.repeat(LONGEST_NOTE + 5) });
    expect($plan.get().note).toHaveLength(LONGEST_NOTE);
    changePlan({ speak: '3/12/2026' });
    expect($plan.get()).toMatchObject({ speak: '3/12/2026', ticks: {} });
  });
});
