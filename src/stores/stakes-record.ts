import { onMount } from 'nanostores';
import { $keptNotice, type NoticeForm } from './notice-form.ts';
import { type OwedTyped, owedRows } from './owed-fields.ts';
import { fieldsOf, joined, rowsOf } from './owed-in-form.ts';
import { toolRecord } from './tool-record.ts';

/** Work with its worth, as it was typed: done and not yet invoiced, or paid and not yet delivered. */
export interface WorkTyped {
  readonly amount: string;
  readonly currency: string;
  readonly what: string;
}

/** What is at stake with one client. What they owe stands here and nowhere else: the calculator's form shows the same sums. */
export interface Stakes {
  readonly owed: readonly OwedTyped[];
  readonly done: readonly WorkTyped[];
  readonly paid: readonly WorkTyped[];
  /** The agreed days to pay, and the day the work done will be invoiced; empty while they are not known. */
  readonly term: string;
  readonly invoiceDay: string;
  /** Whether an answer was on screen: then it is there again after a reload. */
  readonly answered: '' | 'yes';
}

/** Nothing typed. */
export const NO_STAKES: Stakes = { owed: [], done: [], paid: [], term: '', invoiceDay: '', answered: '' };

const longest = 2_000;

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

const isText = (raw: unknown): raw is string => typeof raw === 'string' && raw.length <= longest;

const isOwed = (raw: unknown): raw is OwedTyped =>
  isObject(raw) &&
  [raw.amount, raw.currency, raw.day, raw.number].every(isText) &&
  (raw.is === 'due' || raw.is === 'law');

const isWork = (raw: unknown): raw is WorkTyped => isObject(raw) && [raw.amount, raw.currency, raw.what].every(isText);

const toOwed = ({ amount, currency, day, is, number }: OwedTyped) => ({ amount, currency, day, is, number });
const toWork = ({ amount, currency, what }: WorkTyped) => ({ amount, currency, what });

/** A stored record as it can be trusted; `undefined` when any part of it is not what these tools write. */
export function decodeStakes(raw: unknown): Stakes | undefined {
  const part = readStakes(raw);
  if (part === undefined || !isObject(raw)) return undefined;
  const whole = (['owed', 'done', 'paid'] as const).every(
    (list) => Array.isArray(raw[list]) && raw[list].length === part[list].length,
  );
  return whole && raw.term === part.term && raw.invoiceDay === part.invoiceDay && raw.answered === part.answered
    ? part
    : undefined;
}

/** What can be trusted of a record that cannot be read whole: every sum that is one. */
export function readStakes(raw: unknown): Stakes | undefined {
  if (!isObject(raw)) return undefined;
  const rows = <Row>(list: unknown, is: (row: unknown) => row is Row) =>
    (Array.isArray(list) ? list : []).filter(is).slice(0, owedRows.length);
  return {
    owed: rows(raw.owed, isOwed).map(toOwed),
    done: rows(raw.done, isWork).map(toWork),
    paid: rows(raw.paid, isWork).map(toWork),
    term: isText(raw.term) ? raw.term : '',
    invoiceDay: isText(raw.invoiceDay) ? raw.invoiceDay : '',
    answered: raw.answered === 'yes' ? 'yes' : '',
  };
}

/** What is at stake with the open client. */
export const $stakes = toolRecord<Stakes>('stakes', decodeStakes, NO_STAKES, readStakes);

/** Changes a part of the record. // changeStakes({ term: '45' }) */
export function changeStakes(part: Partial<Stakes>): void {
  $stakes.set({ ...$stakes.get(), ...part });
}

// A notice kept before the move holds its sums itself. They come over once both records belong to the same client file, which
// is after everything that follows a change of file has followed.
onMount($stakes, () =>
  $keptNotice.subscribe((form) => {
    if (form.owedRows !== '') queueMicrotask(takeOver);
  }),
);

function takeOver(): void {
  const form = $keptNotice.get();
  const stakes = $stakes.get();
  const owed = joined(stakes.owed, rowsOf(form));
  if (form.owedRows === '' || owed.length > owedRows.length) return;
  $stakes.set({ ...stakes, owed });
  $keptNotice.set({ ...form, ...fieldsOf([]) } as NoticeForm);
}
