import { addDays } from '../dates/calendar.ts';
import { type Day, laterOf } from '../dates/day.ts';
import { workingDayFrom } from '../dates/working-days.ts';
import { paymentDue } from '../notice/payment-due.ts';
import type { RuleSet } from '../notice/rule-set.ts';
import type { OwedToday } from './ledger.ts';

/**
 * The day on which a choice would let the reader announce, or why there is none. `overdue`: every date has passed, so waiting has
 * none; `unknown`: a due date hangs on a term the law does not set; `no-term`: neither an agreed term nor one of the law is known.
 */
export type Announcing =
  | { kind: 'day'; day: Day; lastDue?: Day; pastLimit: boolean }
  | { kind: 'nothing' | 'overdue' | 'unknown' | 'no-term' };

/** What the choices hang on. `limit` is the last day on which the contract can still be kept from renewing itself. */
export interface AnnouncingFacts {
  today: Day;
  invoices: readonly OwedToday[];
  hasDone: boolean;
  /** The day the work done is invoiced. */
  invoiceDay: Day;
  /** The agreed days to pay; without them the law's term counts. */
  term: number | undefined;
  rules: RuleSet | undefined;
  holidays: ReadonlySet<Day>;
  limit: Day | undefined;
}

/** The three choices: announce today, once what is invoiced is due, once the work done is invoiced and due as well. */
export interface AnnouncingChoices {
  now: Announcing;
  owed: Announcing;
  done: Announcing;
}

/** When each choice would let the reader announce: the first working day after the last due date. */
export function announcingChoices(facts: AnnouncingFacts): AnnouncingChoices {
  const { today, invoices, hasDone, limit } = facts;
  const days = invoices.map(({ due }) => due);
  const known = days.filter((day) => day !== undefined);
  const isUnknown = known.length < days.length;
  const after = (dues: Day[]): Announcing => {
    const lastDue = dues.reduce(laterOf);
    if (lastDue < today) return { kind: 'overdue' };
    const day = workingDayFrom(addDays(lastDue, 1), { saturday: false, holidays: facts.holidays });
    return { kind: 'day', day, lastDue, pastLimit: limit !== undefined && day > limit };
  };
  const doneDue = hasDone ? dueOfDone(facts) : undefined;
  return {
    now: { kind: 'day', day: today, pastLimit: limit !== undefined && today > limit },
    owed: days.length === 0 ? { kind: 'nothing' } : isUnknown ? { kind: 'unknown' } : after(known),
    done: !hasDone
      ? { kind: 'nothing' }
      : doneDue === undefined
        ? { kind: 'no-term' }
        : isUnknown
          ? { kind: 'unknown' }
          : after([...known, doneDue]),
  };
}

/** The due date of the work that is done: by the agreed term, else by the law's; counted from the day of the invoice. */
function dueOfDone({
  invoiceDay,
  term,
  rules,
  holidays,
}: Pick<AnnouncingFacts, 'invoiceDay' | 'term' | 'rules' | 'holidays'>): Day | undefined {
  if (term !== undefined) return addDays(invoiceDay, term);
  return rules && paymentDue(invoiceDay, rules.payment, holidays)?.lastDay;
}
