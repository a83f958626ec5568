import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/calendar.ts';
import { type Mark, type Marked, type Practice, plan, practiceDays, todaysCards, turnAfter } from './schedule.ts';

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
