import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../dates/calendar.ts';
import {
  LONGEST_HISTORY,
  type Marked,
  marks,
  NEW_A_DAY,
  type Practice,
  plan,
  type Turn,
  todaysCards,
  turnAfter,
  withAttempt,
} from './schedule.ts';

const monday = '2026-11-23';
const on = (after: number) => addDays(monday, after);
const sixteen = Array.from({ length: 16 }, (_, index) => `card-${index + 1}`);
const fresh = (meeting: number): Practice => ({ today: monday, meeting: on(meeting), cards: sixteen, attempts: {} });

const anyMark = fc.constantFrom(...marks);
const anyMarked = fc.record({ mark: anyMark, day: fc.integer({ min: -40, max: 3 }).map(on) });
const anyHistory = fc
  .array(anyMarked, { maxLength: LONGEST_HISTORY })
  .map((row) => row.sort((one, other) => (one.day < other.day ? -1 : 1)));
const anyPractice = fc.record({
  today: fc.constant(monday),
  meeting: fc.option(fc.integer({ min: 0, max: 60 }).map(on), { nil: undefined }),
  cards: fc.uniqueArray(fc.constantFrom(...sixteen), { minLength: 1 }),
  attempts: fc.dictionary(fc.constantFrom(...sixteen, 'lost-one'), anyHistory),
});
const order = (turn: Turn) => (turn === 'done' ? '9999-12-31' : turn);

describe('laws', () => {
  it('nothing comes before today or after the meeting, every card has its turn, and again the same', () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        const turns = plan(practice);
        expect([...turns.keys()]).toEqual(practice.cards);
        for (const turn of turns.values()) {
          if (turn === 'done') continue;
          expect(turn >= practice.today).toBe(true);
          if (practice.meeting) expect(turn <= practice.meeting).toBe(true);
        }
        expect(plan(structuredClone(practice))).toEqual(turns);
        const asked = todaysCards(practice);
        expect([...asked].sort()).toEqual(practice.cards.filter((id) => turns.get(id) === practice.today).sort());
      }),
      { numRuns: 3_000 },
    );
  });

  it('a worse mark never comes later', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.option(fc.integer({ min: 0, max: 60 }).map(on), { nil: undefined }),
        (row, meeting) => {
          const turns = marks.map((mark) => order(turnAfter([...row, { mark, day: monday }], meeting) ?? 'done'));
          expect([...turns].sort()).toEqual(turns);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('whoever practises every day has met every card before the meeting, and is never asked without end', () => {
    const anyMarks = fc.array(anyMark, { minLength: 400, maxLength: 400 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), anyMarks, (until, row) => {
        let practice = fresh(until);
        let tries = 0;
        for (let after = 0; after < until; after += 1) {
          practice = { ...practice, today: on(after) };
          const asked = todaysCards(practice);
          // Each card once a day, as somebody does who stops after one round.
          for (const id of asked) {
            const attempt = { mark: row[tries % row.length] ?? 3, day: practice.today };
            tries += 1;
            practice = {
              ...practice,
              attempts: { ...practice.attempts, [id]: withAttempt(practice.attempts[id] ?? [], attempt) },
            };
          }
        }
        expect(sixteen.filter((id) => !practice.attempts[id])).toEqual([]);
        // And whatever went well on the way is looked at once more, on the day itself at the latest.
        for (const [id, turn] of plan(practice)) {
          const last = practice.attempts[id]?.at(-1);
          if (last && last.mark !== 1 && daysBetween(last.day, on(until)) > 0) expect(turn).not.toBe('done');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a good mark takes a card off today, whatever else is there', () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        const [next] = todaysCards(practice);
        if (!next) return;
        const done = withAttempt(practice.attempts[next] ?? [], { mark: 3, day: practice.today });
        const after = todaysCards({ ...practice, attempts: { ...practice.attempts, [next]: done } });
        expect(after).not.toContain(next);
      }),
      { numRuns: 2_000 },
    );
  });

  it('remembers the last attempts only', () => {
    const long = Array.from({ length: 30 }, () => ({ mark: 2, day: monday }) as const);
    const kept = long.reduce<Marked[]>(withAttempt, []);
    expect(kept).toHaveLength(LONGEST_HISTORY);
    expect(NEW_A_DAY).toBeLessThanOrEqual(LONGEST_HISTORY);
  });
});
