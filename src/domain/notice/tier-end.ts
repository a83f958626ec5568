import { addDays, dateOf, endOfMonth, startOfNextMonth, weekdayOf } from '../dates/calendar.ts';
import { type Day, earlierOf } from '../dates/day.ts';
import { workingDayFrom } from '../dates/working-days.ts';
import { alignEnd } from './align-end.ts';
import { rawEnd } from './raw-end.ts';
import type { TierRule } from './rule-set.ts';

const alignments = {
  'end-of-month': 'end-of-month',
  'end-of-quarter': 'end-of-quarter',
  '15th': 'fifteenth-or-end',
  saturday: 'saturday',
} as const;

/** Where a statutory tier leads from the day of receipt; `met` is false when its deadline in the period was missed. */
export function tierEnd(
  tier: TierRule,
  received: Day,
  saturdayIsWorked: boolean,
  holidays: ReadonlySet<Day>,
): { end: Day; met: boolean } {
  const deadline = deadlineOf(tier, received, saturdayIsWorked, holidays);
  const met = deadline === undefined || received <= deadline;
  const start = met ? received : startOfNext(tier, received);
  const raw = tier.notice ? rawEnd(start, tier.notice, 'same-number', holidays).day : start;
  return { end: alignToTier(raw, tier.endAt ?? []), met };
}

/** The first day on or after `raw` on which the law lets the contract end; `raw` itself where any day will do. */
export function alignToTier(raw: Day, endAt: NonNullable<TierRule['endAt']>): Day {
  const ends = endAt.map((ending) =>
    alignEnd(raw, alignments[ending], { every: { unit: 'months', count: 1 }, anchor: raw }),
  );
  return ends.length > 0 ? ends.reduce(earlierOf) : raw;
}

function deadlineOf(tier: TierRule, received: Day, saturday: boolean, holidays: ReadonlySet<Day>): Day | undefined {
  if (tier.latest === undefined) return undefined;
  if (tier.latest === 'first-working-day-of-week') return workingDayFrom(monday(received), { saturday, holidays });
  const lastOfMonth = endOfMonth(received);
  return tier.latest.dayOfMonth < dateOf(lastOfMonth)
    ? addDays(lastOfMonth, tier.latest.dayOfMonth - dateOf(lastOfMonth))
    : lastOfMonth;
}

function startOfNext(tier: TierRule, received: Day): Day {
  return tier.latest === 'first-working-day-of-week' ? addDays(monday(received), 7) : startOfNextMonth(received);
}

function monday(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}
