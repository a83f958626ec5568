import type { Day } from '../dates/day.ts';
import type { Clause } from './clause.ts';
import type { Debt, LateFacts } from './debt.ts';
import type { Length } from './length.ts';
import type { PayPeriod } from './rule-set.ts';
import type { ServiceYears } from './service-years.ts';

/** What binds the two sides beside the notice clause. */
export type Relationship = (
  | { kind: 'open-ended' }
  /** `clauseAllowsExit`: the notice clause may be used before the term. `objectBy`: the last day to refuse a tacit renewal. */
  | { kind: 'fixed-term'; until: Day; clauseAllowsExit: boolean; objectBy?: Day }
  /** An assignment that ends by being completed. */
  | { kind: 'project' }
) & {
  /** The last day of a minimum commitment: no exit before it. */
  noExitBefore?: Day;
};

/** Everything the reader said, apart from the day itself. */
export interface NoticeCase {
  clause: Clause;
  relationship: Relationship;
  /** The length the reader offers where the law gives no figure. */
  proposed?: Length;
  /** The id of a variant of the country's rules (a promised result, services of trust). */
  service?: string;
  payPeriod?: PayPeriod;
  takesMostWork?: boolean;
  seriousCause: boolean;
  since?: Day;
  /** Asked only where the law depends on it and `since` is not known. */
  serviceYears?: ServiceYears;
  /** Whether the business relationship is steady and established, where the law asks (France); absent: not answered. */
  established?: boolean;
  deliverable?: Day;
  unpaid: boolean;
  /** What the client owes, sum by sum, for those who want to give it. */
  owed?: readonly Debt[];
  late?: LateFacts;
  backToBack: boolean;
  holidays: ReadonlySet<Day>;
}
