import { nextPeriodStart } from '../dates/billing-period.ts';
import { addDays, startOfNextMonth } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import { addWorkingDays } from '../dates/working-days.ts';
import type { LengthClause } from './clause.ts';
import type { Step } from './step.ts';

/** The day the notice starts from. `atItsBeginning`: it runs from that day's first hour, so the day itself counts. */
export interface StartDay {
  day: Day;
  atItsBeginning: boolean;
  steps: readonly Step[];
}

/**
 * From the day of receipt (of sending, where the clause runs from there) to the day the notice starts from.
 * A deemed receipt counts working days from Monday to Friday.
 */
export function startDay({ start, period }: LengthClause, event: Day, holidays: ReadonlySet<Day>): StartDay {
  const from = start.from;
  if (from === 'receipt' || from === 'sending' || from === 'first-presentation') {
    return { day: event, atItsBeginning: false, steps: [{ rule: 'event', event: from, day: event, cites: [] }] };
  }
  const sent = from === 'deemed';
  const first: Step = { rule: 'event', event: sent ? 'sending' : 'receipt', day: event, cites: [] };
  const day = movedStart();
  return { day, atItsBeginning: !sent, steps: [first, { rule: 'start', start, day, cites: [] }] };

  function movedStart(): Day {
    if (from === 'next-month') return startOfNextMonth(event);
    if (start.from !== 'deemed') return nextPeriodStart(event, period);
    if (start.unit === 'days') return addDays(event, start.count);
    return addWorkingDays(event, start.count, { saturday: false, holidays });
  }
}
