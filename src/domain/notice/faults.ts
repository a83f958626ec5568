import type { Day } from '../dates/day.ts';
import { isAbsurd } from './length.ts';
import type { NoticeCase } from './notice-case.ts';

/** What cannot be: the field it is about and why. Nothing is computed while there is one. */
export type Fault =
  | { field: 'length' | 'proposed' | 'deemed'; code: 'absurd-length' }
  | { field: 'received'; code: 'receipt-before-sending'; sent: Day; received: Day }
  | { field: 'until'; code: 'term-before-notice'; until: Day; event: Day }
  | { field: 'object-by'; code: 'objection-after-term'; until: Day }
  | { field: 'no-exit-before'; code: 'minimum-after-term'; until: Day }
  | { field: 'since'; code: 'since-after-notice'; since: Day; event: Day };

/** The days a case is checked against; in backwards mode neither is known yet. */
export interface CaseDays {
  sent?: Day;
  received?: Day;
}

/** Everything in the case that contradicts itself. `[]` when it can be computed. */
export function faultsOf(notice: NoticeCase, { sent, received }: CaseDays): Fault[] {
  const { clause, proposed, relationship, since } = notice;
  const event = received ?? sent;
  const faults: Fault[] = [];
  if (clause.says === 'length') {
    if (isAbsurd(clause.length)) faults.push({ field: 'length', code: 'absurd-length' });
    const { start } = clause;
    if (start.from === 'deemed' && !(Number.isSafeInteger(start.count) && start.count >= 0 && start.count <= 60)) {
      faults.push({ field: 'deemed', code: 'absurd-length' });
    }
  }
  if (proposed && isAbsurd(proposed)) faults.push({ field: 'proposed', code: 'absurd-length' });
  if (sent && received && received < sent)
    faults.push({ field: 'received', code: 'receipt-before-sending', sent, received });
  if (relationship.kind === 'fixed-term') {
    const { until, objectBy, noExitBefore } = relationship;
    if (event && until < event) faults.push({ field: 'until', code: 'term-before-notice', until, event });
    if (objectBy && objectBy > until) faults.push({ field: 'object-by', code: 'objection-after-term', until });
    if (noExitBefore && noExitBefore > until)
      faults.push({ field: 'no-exit-before', code: 'minimum-after-term', until });
  }
  if (since && event && since > event) faults.push({ field: 'since', code: 'since-after-notice', since, event });
  return faults;
}
