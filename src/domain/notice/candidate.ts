import type { Day } from '../dates/day.ts';
import type { Reading } from './clause.ts';
import { fromReceipt, type LawEnd, type Question } from './law-end.ts';
import { courtesyLength } from './length.ts';
import type { NoticeCase } from './notice-case.ts';
import type { Reckoning } from './step.ts';

/**
 * Who gives a date. `proposal` is the reader's own length where no rule is known; courtesy, deliverable and `paid` (waiting until
 * the client has paid) are only offered.
 */
export type Who = 'contract' | 'law' | 'fixed-term' | 'minimum' | 'proposal' | 'deliverable' | 'courtesy' | 'paid';

/** Why a date does not decide although it stands, or that its length is the reader's own. */
export type Remark =
  | 'may-not-bind'
  | 'clause-allows-exit'
  | 'law-lets-go'
  | 'term-binds'
  | 'term-stays-possible'
  | 'replaced-by-contract'
  | 'offered'
  | 'your-length';

/** One date among those that could decide. */
export interface Candidate extends Reckoning {
  who: Who;
  binding: boolean;
  remark?: Remark;
  other?: { end: Day; reading: Reading };
  /** For `paid`: the day to announce, and what decides then. */
  waiting?: { announce: Day; by: Candidate };
}

/** A date that stands beside the one that decides, and why. */
export function aside(candidate: Candidate, remark: Remark): Candidate {
  return { ...candidate, binding: false, remark };
}

/** All the dates with the one that decides, or what must be known before one can. */
export type Decision =
  | { kind: 'decided'; by: Candidate; candidates: readonly Candidate[] }
  | { kind: 'question'; question: Question; cites: readonly string[]; candidates: readonly Candidate[] };

/** The law's date as a candidate. */
export function lawDate(law: Extract<LawEnd, { kind: 'end' }>): Candidate {
  const { end, steps, proposed } = law;
  return { who: 'law', binding: true, end, steps, ...(proposed ? { remark: 'your-length' as const } : {}) };
}

/** What may also be waited for, never presented as law: a deliverable, and 30 days of courtesy where no clause speaks. */
export function offers(notice: NoticeCase, received: Day): Candidate[] {
  const found: Candidate[] = [];
  const { deliverable, clause, holidays } = notice;
  if (deliverable !== undefined) {
    const steps = [{ rule: 'deliverable', day: deliverable, cites: [] } as const];
    found.push({ who: 'deliverable', binding: false, remark: 'offered', end: deliverable, steps });
  }
  if (clause.says !== 'length') {
    found.push({
      who: 'courtesy',
      binding: false,
      remark: 'offered',
      ...fromReceipt(received, courtesyLength, holidays, []),
    });
  }
  return found;
}

/** The same without the courtesy, for when a length has been chosen or a term binds. */
export function offersBesideCourtesy(notice: NoticeCase, received: Day): Candidate[] {
  return offers(notice, received).filter((offer) => offer.who !== 'courtesy');
}
