import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../dates/calendar.ts';
import {
  LONGEST_HISTORY,
  type Mark,
  type Marked,
  marks,
  NEW_A_DAY,
  type Practice,
  plan,
  practiceDays,
  type Turn,
  todaysCards,
  turnAfter,
  withAttempt,
} from './schedule.ts';

const monday = '2026-11-23';
const on = (after: number) => addDays(monday, after);
/** Attempts in a row, one a day from Monday. */
const history = (...row: Mark[]): Marked[] => row.map((mark, index) => ({ mark, day: on(index) }));

describe('turnAfter', () => {
  it.each<[string, Mark[], number | undefined, number | 'done']>([
    ['not yet: at once', [1], undefined, 0],
    ['nearly: tomorrow', [2], undefined, 1],
    ['good once: two days later', [3], undefined, 2],
    ['good twice: four days later', [3, 3], undefined, 5],
    ['good three times: eight', [3, 3, 3], undefined, 10],
    ['good five times: sixteen at most', [3, 3, 3, 3, 3], undefined, 20],
    ['a slip begins again', [3, 3, 1], undefined, 2],
    ['good after a slip: two again', [3, 3, 1, 3], undefined, 5],
    ['half of ten days is more than two', [3], 10, 2],
    ['three days to go: tomorrow', [3], 3, 1],
    ['the eve: on the day itself', [3], 1, 1],
    ['on the day, good: done', [3], 0, 'done'],
    ['on the day, nearly: once more that day', [2], 0, 0],
    ['sixteen days do not fit into ten', [3, 3, 3, 3, 3], 14, 9],
  ])('%s', (_, row, meeting, expected) => {
    const turn = turnAfter(history(...row), meeting === undefined ? undefined : on(meeting));
    expect(turn).toBe(expected === 'done' ? 'done' : on(expected));
  });

  it('knows nothing of what was never tried', () => {
    expect(turnAfter([], on(3))).toBeUndefined();
  });
});

const sixteen = Array.from({ length: 16 }, (_, index) => `card-${index + 1}`);
const fresh = (meeting?: number): Practice => ({
  today: monday,
  meeting: meeting === undefined ? undefined : on(meeting),
  cards: sixteen,
  attempts: {},
});

describe('plan', () => {
  it.each<[string, number | undefined, number[]]>([
    ['without a day: four a day', undefined, [4, 4, 4, 4]],
    ['in a month: four a day', 30, [4, 4, 4, 4]],
    ['in four days: eight and eight', 4, [8, 8]],
    ['in two days: all today', 2, [16]],
    ['today: all today', 0, [16]],
  ])('%s', (_, meeting, perDay) => {
    const turns = [...plan(fresh(meeting)).values()];
    expect(perDay.map((_count, after) => turns.filter((turn) => turn === on(after)).length)).toEqual(perDay);
  });

  it('counts what was begun today as part of today', () => {
    const attempts = { 'card-1': [{ mark: 3, day: monday }], 'card-2': [{ mark: 1, day: monday }] } as const;
    expect(todaysCards({ ...fresh(30), attempts })).toEqual(['card-3', 'card-4', 'card-2']);
  });

  it('asks first what is longest overdue, then the weakest, then the new, then what did not go today', () => {
    const attempts: Record<string, Marked[]> = {
      'card-9': [{ mark: 3, day: on(-3) }],
      'card-8': [{ mark: 2, day: on(-2) }],
      'card-7': [{ mark: 2, day: on(-9) }],
      'card-6': [{ mark: 1, day: on(-1) }],
      'card-5': history(1, 1).map(({ mark }) => ({ mark, day: monday })),
      'card-4': [{ mark: 1, day: monday }],
    };
    const expected = ['card-7', 'card-6', 'card-8', 'card-9', 'card-1', 'card-4', 'card-5'];
    const asked = todaysCards({ ...fresh(), attempts });
    expect(asked.filter((id) => expected.includes(id))).toEqual(expected);
  });

  it('is over once the day is past', () => {
    expect(new Set(plan({ ...fresh(), meeting: on(-1) }).values())).toEqual(new Set(['done']));
    expect(practiceDays({ ...fresh(), meeting: on(-1) })).toEqual([]);
  });

  it('names the days to come, each once', () => {
    expect(practiceDays(fresh(30))).toEqual([on(1), on(2), on(3)]);
  });
});

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
      { numRuns: 10_000 },
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
      { numRuns: 300 },
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
