import { weekdayOf } from '../dates/calendar.ts';
import { type Day, laterOf } from '../dates/day.ts';
import { alignEnd, rollEnd } from './align-end.ts';
import type { LengthClause, Reading } from './clause.ts';
import { rawEnd } from './raw-end.ts';
import { startDay } from './start-day.ts';
import type { Reckoning, Step } from './step.ts';

/** What the counting of days may rest on. */
export interface Ground {
  holidays: ReadonlySet<Day>;
  /** Sources of the country's counting rule, shown beside the step that counts. */
  cites: readonly string[];
}

/** Where the clause leads from a day of receipt (or sending), read one way, with its steps. */
export function clauseEnd(clause: LengthClause, event: Day, reading: Reading, ground: Ground): Reckoning {
  const { holidays, cites } = ground;
  const start = startDay(clause, event, holidays);
  const raw = rawEnd(start.day, clause.length, reading, holidays);
  const steps: Step[] = [...start.steps, { rule: 'add', length: clause.length, reading, day: raw.day, cites }];
  if (raw.clamped) steps.push({ rule: 'clamp', day: raw.day, cites });

  const aligned = alignEnd(raw.day, clause.ending, clause.period);
  if (clause.ending !== 'any') {
    steps.push({ rule: 'align', ending: clause.ending, moved: aligned !== raw.day, day: aligned, cites: [] });
  }
  // A roll back may not pass the day the notice started from.
  const end = laterOf(rollEnd(aligned, clause.roll, holidays), event);
  if (end !== aligned) steps.push({ rule: 'roll', roll: clause.roll, day: end, cites: [] });
  return { end, steps: [...steps, ...stays(end, cites)] };
}

/** A notice that ends on a Saturday or Sunday ends on that day: said as a step of its own. */
export function stays(end: Day, cites: readonly string[]): Step[] {
  const weekday = weekdayOf(end);
  return weekday === 6 || weekday === 7 ? [{ rule: 'stays', weekday, day: end, cites }] : [];
}
