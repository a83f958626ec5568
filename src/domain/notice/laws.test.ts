import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import { clauseEnd } from './clause-end.ts';
import { nextCliff } from './cliff.ts';
import { endFrom } from './decide.ts';
import { latestEvent } from './latest-event.ts';
import { anyClause, anyDay, caseOf, holidaysAround } from './random-cases.ts';
import { readClause } from './readings.ts';

const runs = { numRuns: 10_000, seed: 20261123 };
const scene = anyDay.chain((day) =>
  fc.record({ day: fc.constant(day), clause: anyClause, holidays: holidaysAround(day) }),
);
const ground = (holidays: ReadonlySet<Day>) => ({ holidays, cites: [] });

test('the day before is never later than the same number, nor that than clear days', () => {
  fc.assert(
    fc.property(scene, ({ day, clause, holidays }) => {
      const [eve, same, clear] = (['day-before', 'same-number', 'clear'] as const).map(
        (reading) => clauseEnd(clause, day, reading, ground(holidays)).end,
      );
      expect(eve && same && eve <= same).toBe(true);
      expect(same && clear && same <= clear).toBe(true);
    }),
    runs,
  );
});

test('a later receipt never gives an earlier end', () => {
  fc.assert(
    fc.property(scene, fc.integer({ min: 1, max: 60 }), ({ day, clause, holidays }, later) => {
      const now = readClause(clause, day, ground(holidays)).end;
      const then = readClause(clause, addDays(day, later), ground(holidays)).end;
      expect(then >= now).toBe(true);
    }),
    runs,
  );
});

// A roll to the previous working day is left out: going back before a holiday is what such a clause is for.
test('adding a holiday never makes an end earlier', () => {
  fc.assert(
    fc.property(scene, fc.integer({ min: 0, max: 800 }), ({ day, clause, holidays }, offset) => {
      fc.pre(clause.roll !== 'previous-working-day');
      const before = readClause(clause, day, ground(holidays)).end;
      const after = readClause(clause, day, ground(new Set([...holidays, addDays(day, offset)]))).end;
      expect(after >= before).toBe(true);
    }),
    runs,
  );
});

test('the next working day is not before no move, nor that before the previous one', () => {
  fc.assert(
    fc.property(scene, ({ day, clause, holidays }) => {
      const end = (roll: typeof clause.roll) => readClause({ ...clause, roll }, day, ground(holidays)).end;
      expect(end('next-working-day') >= end('none')).toBe(true);
      expect(end('none') >= end('previous-working-day')).toBe(true);
    }),
    runs,
  );
});

test('an end is never before the day that set it running, and the steps lead to it', () => {
  fc.assert(
    fc.property(scene, ({ day, clause, holidays }) => {
      const { end, steps, other } = readClause(clause, day, ground(holidays));
      expect(end >= day).toBe(true);
      expect(steps.at(-1)?.day).toBe(end);
      expect(other === undefined || other.end < end).toBe(true);
    }),
    runs,
  );
});

test('backwards is the exact inverse of forwards', () => {
  fc.assert(
    fc.property(scene, ({ day, clause, holidays }) => {
      const notice = caseOf(clause, { holidays });
      const end = (event: Day) => endFrom(notice, event, undefined);
      const latest = latestEvent(day, end);
      expect(latest).toBeDefined();
      if (latest === undefined) return;
      expect(String(end(latest)) <= day).toBe(true);
      expect(String(end(addDays(latest, 1))) > day).toBe(true);
    }),
    { ...runs, numRuns: 3_000 },
  );
});

test('a cliff is the last day with the same end, and one day more costs more than seven', () => {
  fc.assert(
    fc.property(scene, ({ day, clause, holidays }) => {
      const notice = caseOf(clause, { holidays });
      const end = (event: Day) => endFrom(notice, event, undefined);
      const here = String(end(day));
      const cliff = nextCliff(day, here, end);
      if (!cliff) return;
      expect(end(cliff.lastEvent)).toBe(here);
      expect(end(addDays(cliff.lastEvent, 1))).toBe(cliff.end);
      expect(addDays(here, cliff.extraDays)).toBe(cliff.end);
      expect(cliff.extraDays).toBeGreaterThan(7);
    }),
    { ...runs, numRuns: 1_000 },
  );
});
