// What the island calls once the list is in use: loaded as one piece, and only then.
import { readMoney } from '../../domain/money/read-money.ts';
import type { Client } from '../../domain/portfolio/client.ts';
import { type LineError, readClients } from '../../domain/portfolio/read-client.ts';
import { readHours } from '../../domain/portfolio/read-hours.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { sayTime } from '../../i18n/say-portfolio.ts';
import type { PortfolioRecord } from '../../stores/portfolio-record.ts';
import type { FieldError } from '../form/ErrorSummary.tsx';
import type { PortfolioData } from './portfolio-data.ts';
import { cellId, targetId } from './row-changes.ts';

export { ErrorSummary } from '../form/ErrorSummary.tsx';
export { PortfolioResult } from './PortfolioResult.tsx';

/** What the list comes to: clients to compute with, or what to correct, a sentence each. */
export type Outcome = { clients: Client[]; target: string | undefined; errors: FieldError[] };

/** Reads the whole list. */
export function readList({ rows, currency, target }: PortfolioRecord, { errors: say }: PortfolioData): Outcome {
  const { clients, errors } = readClients(rows, currency);
  const goal = readMoney(target, currency);
  const said = errors.map((error) => sayError(error, rows, say));
  const isGoalWrong = goal.kind === 'error' || (goal.kind === 'money' && goal.money.currency !== currency);
  if (isGoalWrong) said.unshift({ id: targetId, text: say.target });
  if (clients.length === 0) said.push({ id: cellId(rows[0]?.id ?? 0, 'name'), text: say.none });
  return { clients, target: goal.kind === 'money' ? goal.money.amount : undefined, errors: said };
}

function sayError(
  { row, field, code, other }: LineError,
  rows: PortfolioRecord['rows'],
  say: PortfolioData['errors'],
): FieldError {
  return { id: cellId(rows[row]?.id ?? 0, field), text: fill(say[code], { n: row + 1, other: (other ?? 0) + 1 }) };
}

/** How hours or an income were taken, where they could have meant something else; empty otherwise. */
export function echo(
  locale: Locale,
  field: 'hours' | 'income',
  typed: string,
  currency: string,
  say: PortfolioData['form'],
): string {
  if (field === 'hours') {
    const read = readHours(typed);
    const isDoubtful = read.kind === 'time' && /[.,]\d{3}\D*$/.test(typed);
    return isDoubtful ? fill(say.read, { value: sayTime(locale, read.seconds) }) : '';
  }
  const read = readMoney(typed, currency);
  if (read.kind !== 'money' || !read.assumed) return '';
  const text = read.assumed === 'thousands' ? say.readThousands : say.readDecimals;
  return fill(text, { value: sayMoney(locale, read.money) });
}

/** The title of the error summary. */
export function errorTitle(locale: Locale, count: number, { summary }: PortfolioData): string {
  return plural(locale, summary.errorTitle, count);
}
