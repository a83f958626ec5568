import type { BillingPeriod } from '../../domain/dates/billing-period.ts';
import { type Day, isDay } from '../../domain/dates/day.ts';
import { type Clause, runsFromSending, type Start } from '../../domain/notice/clause.ts';
import { type Fault, faultsOf } from '../../domain/notice/faults.ts';
import type { NoticeCase, Relationship } from '../../domain/notice/notice-case.ts';
import type { NoticeField, NoticeForm } from '../../stores/notice-record.ts';
import { type FormError, FormReader } from './form-reader.ts';
import { readLate, readOwed } from './read-owed.ts';

/** The form as a case to compute, or everything that has to be looked at first. */
export type ReadForm =
  | { kind: 'case'; notice: NoticeCase; day: string; sent?: string; received?: string }
  | { kind: 'errors'; errors: FormError[] };

/** Whether the form's words set a notice running from the day of sending: then that is the day it asks for. */
export function asksForSending({ unit, starts }: NoticeForm): boolean {
  return unit !== 'nothing' && unit !== 'no-contract' && (starts === 'sending' || starts === 'deemed');
}

/** Reads the whole form against the countries that can be chosen; nothing is computed from half of it. */
export function readForm(form: NoticeForm, countries: readonly string[], today: Day): ReadForm {
  const reader = new FormReader(form);
  const clause = readClauseFields(form, reader);
  const relationship = readRelationship(form, reader);
  const day = reader.day('day', 'day-missing');
  if (!countries.includes(form.country)) reader.fail('country', 'country-missing');
  const otherDay = form.mode === 'forwards' ? reader.day('otherDay') : undefined;
  const notice = {
    ...caseFrom(form, reader, clause, relationship),
    owed: readOwed(reader),
    late: readLate(reader, today),
  };
  if (reader.errors.length > 0 || day === undefined) return { kind: 'errors', errors: reader.errors };

  const bySending = runsFromSending(clause);
  const days = form.mode === 'backwards' ? {} : bySending ? both(day, otherDay) : both(otherDay, day);
  const faults = faultsOf(notice, days);
  if (faults.length > 0) return { kind: 'errors', errors: faults.map((fault) => errorOf(fault, bySending)) };
  return { kind: 'case', notice, day, ...days };
}

function both(sent: string | undefined, received: string | undefined) {
  return { ...(sent ? { sent } : {}), ...(received ? { received } : {}) };
}

function readClauseFields(form: NoticeForm, reader: FormReader): Clause {
  if (form.unit === 'nothing' || form.unit === 'no-contract') return { says: form.unit };
  return {
    says: 'length',
    length: reader.length('amount', form.unit, 'extraDays'),
    start: startFrom(form, reader),
    ending: form.ends,
    counting: form.counting,
    roll: form.roll,
    period: periodFrom(form, reader),
  };
}

function startFrom({ starts, deemedUnit }: NoticeForm, reader: FormReader): Start {
  return starts === 'deemed'
    ? { from: 'deemed', count: reader.count('deemedCount', 'absurd-deemed'), unit: deemedUnit }
    : { from: starts };
}

function periodFrom(form: NoticeForm, reader: FormReader): BillingPeriod {
  const [count, unit] = form.every.split('-') as [string, 'months' | 'weeks'];
  const used = form.starts === 'next-period' || form.ends === 'end-of-period';
  // 2026 began on a Thursday; its first Monday was the 5th.
  const usual = unit === 'weeks' ? '2026-01-05' : '2026-01-01';
  return { every: { unit, count: Number(count) }, anchor: (used ? reader.day('anchor') : undefined) ?? usual };
}

function readRelationship(form: NoticeForm, reader: FormReader): Relationship {
  const minimum =
    form.relationship === 'fixed-term' && form.clauseAllowsExit === '' ? undefined : reader.day('noExitBefore');
  const noExitBefore = minimum ? { noExitBefore: minimum } : {};
  if (form.relationship !== 'fixed-term') return { kind: form.relationship, ...noExitBefore };
  const until = reader.day('until', 'until-missing') ?? '';
  const objectBy = reader.day('objectBy');
  return {
    kind: 'fixed-term',
    until,
    clauseAllowsExit: form.clauseAllowsExit === 'yes',
    ...(objectBy ? { objectBy } : {}),
    ...noExitBefore,
  };
}

function caseFrom(form: NoticeForm, reader: FormReader, clause: Clause, relationship: Relationship): NoticeCase {
  const proposed = form.proposed.trim() === '' ? undefined : reader.length('proposed', form.proposedUnit);
  const since = reader.day('since');
  const deliverable = reader.day('deliverable');
  return {
    clause,
    relationship,
    ...(proposed ? { proposed } : {}),
    ...(form.service ? { service: form.service } : {}),
    ...(form.payPeriod ? { payPeriod: form.payPeriod } : {}),
    ...(form.takesMostWork ? { takesMostWork: form.takesMostWork === 'yes' } : {}),
    seriousCause: form.cause === 'yes',
    ...(form.serviceYears ? { serviceYears: form.serviceYears } : {}),
    ...(form.established ? { established: form.established === 'yes' } : {}),
    ...(since ? { since } : {}),
    ...(deliverable ? { deliverable } : {}),
    unpaid: form.unpaid === 'yes',
    backToBack: form.backToBack === 'yes',
    holidays: reader.holidays(),
  };
}

const faultFields: Record<Exclude<Fault['field'], 'received'>, NoticeField> = {
  length: 'amount',
  proposed: 'proposed',
  deemed: 'deemedCount',
  until: 'until',
  'object-by': 'objectBy',
  'no-exit-before': 'noExitBefore',
  since: 'since',
};

function errorOf(fault: Fault, bySending: boolean): FormError {
  const field = fault.field === 'received' ? (bySending ? 'otherDay' : 'day') : faultFields[fault.field];
  const code = fault.field === 'deemed' ? 'absurd-deemed' : fault.code;
  const days = Object.entries(fault).filter(([, value]) => isDay(value));
  return { field, code, days: Object.fromEntries(days), values: {} };
}
