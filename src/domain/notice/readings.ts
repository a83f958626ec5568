import type { Day } from '../dates/day.ts';
import type { LengthClause, Reading } from './clause.ts';
import { clauseEnd, type Ground } from './clause-end.ts';
import type { Reckoning } from './step.ts';

/** The end to keep, and the earlier one another reading would give when the contract is silent and the two differ. */
export interface Readings extends Reckoning {
  other?: { end: Day; reading: Reading };
}

/**
 * The clause from that day. A silent contract is read both ways and the later day is kept: one extra day costs a day, one day
 * short is a breach. A notice that starts at the beginning of a day has that day as day 1, so there is nothing to doubt.
 */
export function readClause(clause: LengthClause, event: Day, ground: Ground): Readings {
  const { counting, start } = clause;
  if (start.from === 'next-month' || start.from === 'next-period') {
    // Clear days from the beginning of a day are whole days, then the event: the same number.
    return clauseEnd(clause, event, counting === 'clear' ? 'same-number' : 'day-before', ground);
  }
  if (counting !== 'silent') return clauseEnd(clause, event, counting, ground);
  const kept = clauseEnd(clause, event, 'same-number', ground);
  const { end } = clauseEnd(clause, event, 'day-before', ground);
  return end === kept.end ? kept : { ...kept, other: { end, reading: 'day-before' } };
}
