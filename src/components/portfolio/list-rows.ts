import { type Client, foldName } from '../../domain/portfolio/client.ts';
import { readClient } from '../../domain/portfolio/read-client.ts';
import { writeHours } from '../../domain/portfolio/read-hours.ts';
import { isBlank } from '../../domain/portfolio/typed-client.ts';
import type { Locale } from '../../i18n/locales.ts';
import { typeDecimal } from '../../i18n/say-portfolio.ts';
import type { PortfolioRow } from '../../stores/portfolio-record.ts';
import { nextId } from './row-changes.ts';

type Rows = readonly PortfolioRow[];

/** Clients of the list that can be computed with, each with its line; and the lines that cannot (yet), blank ones left out. */
export function readableRows(
  rows: Rows,
  currency: string,
): { clients: Map<Client, PortfolioRow>; others: PortfolioRow[] } {
  const clients = new Map<Client, PortfolioRow>();
  const others: PortfolioRow[] = [];
  const names = new Set<string>();
  for (const row of rows) {
    if (isBlank(row)) continue;
    const { client, errors } = readClient(0, row, currency);
    const name = foldName(client.name);
    if (errors.length > 0 || names.has(name)) others.push(row);
    else clients.set(client, row);
    names.add(name);
  }
  return { clients, others };
}

/** Clients as lines of the list: what was typed stays as it was typed where nothing changed. */
export function rowsOf(
  locale: Locale,
  clients: readonly Client[],
  known: ReadonlyMap<Client, PortfolioRow>,
  kept: Rows,
): PortfolioRow[] {
  let id = nextId([...known.values(), ...kept]);
  const rows = clients.map((client) => {
    const row = known.get(client);
    if (row) return row;
    id += 1;
    return { id, ...typedClient(locale, client) };
  });
  return [...rows, ...kept];
}

function typedClient(locale: Locale, { name, seconds, income, trouble }: Client) {
  return {
    name,
    hours: writeHours(seconds),
    income: /^0(\.0+)?$/.test(income) ? '0' : typeDecimal(locale, income),
    trouble: trouble === undefined ? '' : String(trouble),
  };
}
