import { ChronoUnit, DayOfWeek, LocalDate, YearMonth } from '@js-joda/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LengthClause } from './clause.ts';
import { anyClause, anyDay, holidaysAround } from './random-cases.ts';
import { readClause } from './readings.ts';

// A second implementation that shares nothing with the first: js-joda for the dates, day by day where the other computes.

type Way = 'same-number' | 'day-before' | 'clear';

const off = (day: LocalDate, saturday: boolean, holidays: Set<string>) =>
  day.dayOfWeek() === DayOfWeek.SUNDAY ||
  (!saturday && day.dayOfWeek() === DayOfWeek.SATURDAY) ||
  holidays.has(day.toString());

function walk(from: LocalDate, count: number, saturday: boolean, holidays: Set<string>): LocalDate {
  let day = from;
  for (let seen = 0; seen < count; ) {
    day = day.plusDays(1);
    if (!off(day, saturday, holidays)) seen += 1;
  }
  return day;
}

function periods({ period }: LengthClause, around: LocalDate): LocalDate[] {
  const anchor = LocalDate.parse(period.anchor);
  const unit = period.every.unit === 'weeks' ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
  const middle = Math.round(anchor.until(around, unit) / period.every.count);
  return [-3, -2, -1, 0, 1, 2, 3].map((step) => anchor.plus((middle + step) * period.every.count, unit));
}

function firstPeriodAfter(clause: LengthClause, day: LocalDate): LocalDate {
  const found = periods(clause, day).find((start) => start.isAfter(day));
  if (!found) throw new Error('the search was too narrow');
  return found;
}

function startOf(clause: LengthClause, event: LocalDate, holidays: Set<string>): LocalDate {
  const { start } = clause;
  if (start.from === 'next-month') return YearMonth.from(event).plusMonths(1).atDay(1);
  if (start.from === 'next-period') return firstPeriodAfter(clause, event);
  if (start.from !== 'deemed') return event;
  return start.unit === 'days' ? event.plusDays(start.count) : walk(event, start.count, false, holidays);
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one.isAfter(other) ? one : other;
}

function raw({ length }: LengthClause, start: LocalDate, way: Way, holidays: Set<string>): LocalDate {
  if (way === 'clear') return raw({ length } as LengthClause, start, 'same-number', holidays).plusDays(1);
  if (length.kind === 'working') {
    return later(
      walk(way === 'day-before' ? start.minusDays(1) : start, length.days, length.saturday, holidays),
      start,
    );
  }
  const month = YearMonth.from(start).plusMonths(length.months);
  const exists = start.dayOfMonth() <= month.lengthOfMonth();
  const corresponding = exists ? month.atDay(start.dayOfMonth()) : month.atEndOfMonth();
  const monthsEnd = way === 'day-before' && exists ? corresponding.minusDays(1) : corresponding;
  return later(monthsEnd.plusDays(length.weeks * 7).plusDays(length.days), start);
}

function mayEnd(clause: LengthClause, day: LocalDate): boolean {
  const last = YearMonth.from(day).lengthOfMonth() === day.dayOfMonth();
  if (clause.ending === 'end-of-month') return last;
  if (clause.ending === 'end-of-quarter') return last && [3, 6, 9, 12].includes(day.monthValue());
  if (clause.ending === 'fifteenth-or-end') return last || day.dayOfMonth() === 15;
  if (clause.ending === 'saturday') return day.dayOfWeek() === DayOfWeek.SATURDAY;
  if (clause.ending === 'end-of-period') return periods(clause, day).some((start) => start.equals(day.plusDays(1)));
  return true;
}

function endOf(clause: LengthClause, event: LocalDate, way: Way, holidays: Set<string>): LocalDate {
  let day = raw(clause, startOf(clause, event, holidays), way, holidays);
  while (!mayEnd(clause, day)) day = day.plusDays(1);
  const step = { none: 0, 'next-working-day': 1, 'previous-working-day': -1 }[clause.roll];
  while (step !== 0 && off(day, false, holidays)) day = day.plusDays(step);
  return later(day, event);
}

function expected(clause: LengthClause, event: LocalDate, holidays: Set<string>): LocalDate {
  const fromTheFirstHour = clause.start.from === 'next-month' || clause.start.from === 'next-period';
  if (fromTheFirstHour)
    return endOf(clause, event, clause.counting === 'clear' ? 'same-number' : 'day-before', holidays);
  return endOf(clause, event, clause.counting === 'silent' ? 'same-number' : clause.counting, holidays);
}

test('200,000 random clauses end where an independent implementation says', { timeout: 300_000 }, () => {
  const scene = anyDay.chain((day) => fc.tuple(fc.constant(day), anyClause, holidaysAround(day)));
  fc.assert(
    fc.property(scene, ([day, clause, holidays]) => {
      const ours = readClause(clause, day, { holidays, cites: [] });
      const theirs = expected(clause, LocalDate.parse(day), holidays).toString();
      if (ours.end !== theirs) expect(ours.end).toBe(theirs);
    }),
    { numRuns: 200_000, seed: 20261123 },
  );
});
