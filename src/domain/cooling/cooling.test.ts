import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../dates/calendar.ts';
import { anyDay } from '../notice/random-cases.ts';
import { canWait, coolingDays, type Episode, endOf } from './episode.ts';
import { episodesLately, isInstinct, standingOf } from './where-it-stands.ts';

const begun = (start: string, days = 3): Episode => ({ start, days, felt: '' });

describe('standingOf', () => {
  it.each([
    ['the day it begins', '2026-11-23', { kind: 'running', day: 1, left: 3, end: '2026-11-26' }],
    ['the last day of waiting', '2026-11-25', { kind: 'running', day: 3, left: 1, end: '2026-11-26' }],
    ['the day to decide', '2026-11-26', { kind: 'ended', since: 0, end: '2026-11-26' }],
    ['a fortnight later', '2026-12-10', { kind: 'ended', since: 14, end: '2026-11-26' }],
    ['a clock set back', '2026-11-22', { kind: 'clock-behind', end: '2026-11-26' }],
  ])('%s', (_, today, standing) => {
    expect(standingOf([begun('2026-11-23')], today)).toMatchObject(standing);
  });

  it('crosses a leap day and a new year', () => {
    expect(endOf(begun('2028-02-27'))).toBe('2028-03-01');
    expect(endOf(begun('2026-12-31', 14))).toBe('2027-01-14');
  });

  it('has nothing to say before the first episode and after the last one is closed', () => {
    expect(standingOf([], '2026-11-23')).toEqual({ kind: 'none' });
    expect(standingOf([{ ...begun('2026-11-23'), closed: '2026-11-24' }], '2026-11-24')).toEqual({ kind: 'none' });
  });

  it('never says a negative number, and day and days left always make the whole', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 14 }),
        anyDay,
        fc.integer({ min: -3, max: 20 }),
        (start, days, far, near) => {
          for (const today of [far, addDays(start, near)]) {
            const standing = standingOf([begun(start, days)], today);
            if (standing.kind === 'running') {
              expect([standing.day >= 1, standing.left >= 1, standing.day + standing.left]).toEqual([
                true,
                true,
                days + 1,
              ]);
            }
            if (standing.kind === 'ended') expect(standing.since).toBe(daysBetween(addDays(start, days), today));
            if (standing.kind === 'ended') expect(standing.since).toBeGreaterThanOrEqual(0);
            expect(standing.kind === 'clock-behind').toBe(today < start);
          }
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

describe('instinct', () => {
  const year = [begun('2025-11-24'), begun('2026-03-01'), begun('2026-11-23')];
  it('listens from the third episode in twelve months on', () => {
    expect(isInstinct(year, '2026-11-23')).toBe(true);
    expect(isInstinct(year.slice(1), '2026-11-23')).toBe(false);
    // The first one is 365 days old by then.
    expect(isInstinct(year, '2026-11-24')).toBe(false);
    expect(episodesLately(year, '2026-11-24')).toHaveLength(2);
  });

  it('counts none that the clock puts after today', () => {
    expect(episodesLately(year, '2026-11-22')).toHaveLength(2);
  });

  it('counts at most what there is, and all of it on one day', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 6 }), anyDay, (starts, today) => {
        const episodes = starts.map((start) => begun(start));
        expect(episodesLately(episodes, today).length).toBeLessThanOrEqual(episodes.length);
        const now = starts.map(() => begun(today));
        expect(isInstinct(now, today)).toBe(now.length >= 3);
      }),
      { numRuns: 10_000 },
    );
  });
});

it('waits from one day to fourteen, three by default, and nothing else', () => {
  expect([0, 1, 3, 14, 15, 2.5, '3', null, Number.NaN].map(canWait)).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(coolingDays.usual).toBe(3);
});
