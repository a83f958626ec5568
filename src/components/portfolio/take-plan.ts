import { type Client, mostClients } from '../../domain/portfolio/client.ts';
import { clientsIn, type Gathered } from '../../domain/portfolio/gather.ts';
import { joined, type TooMany, within } from '../../domain/portfolio/take-over.ts';
import { isBlank } from '../../domain/portfolio/typed-client.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PortfolioRecord, PortfolioRow } from '../../stores/portfolio-record.ts';
import { readableRows, rowsOf } from './list-rows.ts';

/** What happens to the list there is. */
export type Mode = 'add' | 'replace';

/** What would come of a file: the clients in one currency, what stays out, and whether a choice is still to be made. */
export interface TakePlan {
  readonly currency: string;
  readonly coming: readonly Client[];
  readonly leftOut: ReadonlyMap<string, string>;
  /** How many clients there would be in all. */
  readonly all: number;
  readonly isTooMany: boolean;
  /** The clients that one of the two ways is about. */
  readonly small: (way: TooMany) => readonly Client[];
  readonly rows: (way: TooMany | undefined) => PortfolioRow[];
}

/** Whether there is a list at all, so that the reader is asked what to do with it. */
export function hasList({ rows }: PortfolioRecord): boolean {
  return rows.some((row) => !isBlank(row));
}

/** The currency that most lines of the file are in; without any, the one that was chosen for it. */
export function mainCurrency({ currencies }: Gathered, spoken: string): string {
  return [...currencies].reduce((best, next) => (next[1] > best[1] ? next : best), [spoken, 0])[0];
}

/** Works a take-over out; nothing is changed. Lines that cannot be read yet stay in the list as they were typed. */
export function takePlan(
  record: PortfolioRecord,
  gathered: Gathered,
  mode: Mode,
  currency: string,
  others: string,
  locale: Locale,
): TakePlan {
  const { clients: coming, leftOut } = clientsIn(gathered, currency);
  const here = mode === 'add' ? readableRows(record.rows, currency) : { clients: new Map(), others: [] };
  const all = joined([...here.clients.keys()], coming, currency);
  const most = mostClients - here.others.length;
  const cut = (way: TooMany) => within(all, way, others, currency, most);
  return {
    currency,
    coming,
    leftOut,
    all: all.length + here.others.length,
    isTooMany: all.length > most,
    small: (way) => cut(way).small,
    rows: (way) => rowsOf(locale, way ? cut(way).kept : all.slice(0, most), here.clients, here.others),
  };
}
