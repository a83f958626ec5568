import type { NoticeField } from './notice-record.ts';
import { owedChoices, owedTyped } from './owed-fields.ts';

type OwedField = (typeof owedTyped)[number] | keyof typeof owedChoices;

// What is owed, with its sums, is the reader's business.
const owed = Object.fromEntries([...owedTyped, ...Object.keys(owedChoices)].map((name) => [name, 'stays'])) as Record<
  OwedField,
  'stays'
>;

/**
 * How a field is written into a link: one of its choices, a civil day, a list of days, a whole number, or the id of
 * something this site knows. `stays`: it never leaves the device.
 */
export type Travel = 'choice' | 'day' | 'days' | 'count' | 'id' | 'stays';

/**
 * Every field of the form, and whether it travels in a link. Only what the date is computed from does: never a name, an
 * amount of money, a note or anything written freely. Each new field is decided here (`notice-link.test.ts`). The rarer
 * come later: what is last and empty costs no letter.
 */
export const travels = {
  mode: 'choice',
  unit: 'choice',
  amount: 'count',
  country: 'id',
  day: 'day',
  starts: 'choice',
  ends: 'choice',
  counting: 'choice',
  roll: 'choice',
  relationship: 'choice',
  means: 'choice',
  announce: 'choice',
  service: 'id',
  payPeriod: 'choice',
  takesMostWork: 'choice',
  cause: 'choice',
  clauseAllowsExit: 'choice',
  backToBack: 'choice',
  proposedUnit: 'choice',
  proposed: 'count',
  extraDays: 'count',
  deemedUnit: 'choice',
  deemedCount: 'count',
  otherDay: 'day',
  since: 'day',
  until: 'day',
  objectBy: 'day',
  deliverable: 'day',
  every: 'choice',
  anchor: 'day',
  noExitBefore: 'day',
  established: 'choice',
  serviceYears: 'choice',
  region: 'id',
  holidays: 'days',
  rate: 'stays',
  rateDay: 'stays',
  reminded: 'stays',
  owedRows: 'stays',
  ...owed,
  unpaid: 'stays',
  answered: 'stays',
} as const satisfies Record<NoticeField, Travel>;
