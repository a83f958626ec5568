import { owedChoices, owedRows, owedTyped } from './owed-fields.ts';
import { toolRecord } from './tool-record.ts';

/** The closed questions of the form and the answers each takes; the first is what a new form says. */
export const choices = {
  mode: ['forwards', 'backwards'],
  unit: ['months', 'weeks', 'days', 'working-days', 'business-days', 'nothing', 'no-contract'],
  proposedUnit: ['months', 'weeks', 'days'],
  starts: ['receipt', 'sending', 'first-presentation', 'deemed', 'next-month', 'next-period'],
  deemedUnit: ['working-days', 'days'],
  ends: ['any', 'end-of-month', 'end-of-quarter', 'fifteenth-or-end', 'saturday', 'end-of-period'],
  counting: ['silent', 'same-number', 'day-before', 'clear'],
  roll: ['none', 'next-working-day', 'previous-working-day'],
  every: ['1-months', '3-months', '1-weeks', '2-weeks'],
  relationship: ['open-ended', 'fixed-term', 'project'],
  clauseAllowsExit: ['', 'yes'],
  payPeriod: ['', 'day', 'week', 'month', 'quarter-or-longer', 'none'],
  takesMostWork: ['', 'yes', 'no'],
  cause: ['', 'yes'],
  established: ['', 'yes', 'no'],
  serviceYears: ['', 'first-two', 'third-onwards'],
  unpaid: ['', 'yes'],
  backToBack: ['', 'yes'],
  means: ['email', 'hand', 'letter', 'registered'],
  announce: ['', 'deliverable', 'courtesy', 'contract', 'fixed-term', 'minimum', 'paid'],
  /** How many rows for what is owed are open. */
  owedRows: ['', ...owedRows],
  ...owedChoices,
  /** Whether an answer was on screen: then it is there again after a reload. */
  answered: ['', 'yes'],
} as const;

const typed = [
  'amount',
  'extraDays',
  'day',
  'otherDay',
  'country',
  'proposed',
  'deemedCount',
  'anchor',
  'until',
  'objectBy',
  'noExitBefore',
  'since',
  'service',
  'deliverable',
  'holidays',
  'region',
  'rate',
  'rateDay',
  'reminded',
  ...owedTyped,
] as const;

type Choices = typeof choices;

/** What the reader entered, as it was entered: a value with a mistake in it is kept as typed. */
export type NoticeForm = { [Name in keyof Choices]: Choices[Name][number] } & Record<(typeof typed)[number], string>;

/** The name of one field. */
export type NoticeField = keyof NoticeForm;

const longest = 2_000;

/** A form nobody has touched. */
export const emptyForm = {
  ...Object.fromEntries(Object.entries(choices).map(([name, values]) => [name, values[0]])),
  ...Object.fromEntries(typed.map((name) => [name, ''])),
} as NoticeForm;

// An answer that was kept under another name when the law first asked it.
function asNamedNow(name: string, value: unknown): unknown {
  const isOld = name === 'serviceYears' && typeof value === 'string' && value.startsWith('from-');
  return isOld ? 'third-onwards' : value;
}

/** A stored form, or `undefined` for anything else: one strange value and nothing of it is believed. */
export function decodeNotice(raw: unknown): NoticeForm | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const entries = Object.entries(raw).map(([name, value]) => [name, asNamedNow(name, value)] as const);
  return entries.every(([name, value]) => fits(name, value))
    ? { ...emptyForm, ...Object.fromEntries(entries) }
    : undefined;
}

function fits(name: string, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (Object.hasOwn(choices, name)) return (choices[name as keyof Choices] as readonly string[]).includes(value);
  return (typed as readonly string[]).includes(name) && value.length <= longest;
}

/** The calculator's own record. What is owed stands in another: only `$noticeRecord` gives the whole form. */
export const $keptNotice = toolRecord<NoticeForm>('notice', decodeNotice, emptyForm);
