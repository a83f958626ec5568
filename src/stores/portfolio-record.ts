import { isCurrency } from '../domain/money/currency.ts';
import { mostClients } from '../domain/portfolio/client.ts';
import type { TypedClient } from '../domain/portfolio/typed-client.ts';
import { keptAtom } from './kept-atom.ts';

/** A line of the list as it was typed; `id` tells it from the others while lines come and go. */
export type PortfolioRow = TypedClient & { readonly id: number };

/** The reader's list of clients: it belongs to no single client, so it is kept once. */
export type PortfolioRecord = {
  readonly currency: string;
  readonly period: string;
  readonly target: string;
  readonly rows: readonly PortfolioRow[];
  /** Whether the reader asked to see what it comes to. */
  readonly asked: boolean;
};

/** A line nothing was typed in. */
export function blankRow(id: number): PortfolioRow {
  return { id, name: '', hours: '', income: '', trouble: '' };
}

/** Where everyone begins: three empty lines. */
export const EMPTY_PORTFOLIO: PortfolioRecord = {
  currency: 'EUR',
  period: '',
  target: '',
  rows: [1, 2, 3].map(blankRow),
  asked: false,
};

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isRow(raw: unknown): raw is PortfolioRow {
  if (!isObject(raw) || !Number.isSafeInteger(raw.id)) return false;
  const { name, hours, income, trouble } = raw;
  return [name, hours, income].every((text) => typeof text === 'string') && /^[0-3]?$/.test(String(trouble ?? '-'));
}

function distinct(rows: PortfolioRow[]): PortfolioRow[] {
  const ids = new Set<number>();
  return rows.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** What can be trusted of a stored list: lines that are no lines are left out. `undefined` when it is no list at all. */
export function decodePortfolioPart(raw: unknown): PortfolioRecord | undefined {
  if (!isObject(raw) || !Array.isArray(raw.rows)) return undefined;
  const { currency, period, target, rows, asked } = raw;
  return {
    currency: isCurrency(currency) ? currency : EMPTY_PORTFOLIO.currency,
    period: typeof period === 'string' ? period : '',
    target: typeof target === 'string' ? target : '',
    rows: distinct(rows.filter(isRow))
      .slice(0, mostClients)
      .map(({ id, name, hours, income, trouble }) => ({ id, name, hours, income, trouble })),
    asked: asked === true,
  };
}

/** A stored list as it can be trusted whole; `undefined` when any part of it is not what this tool writes. */
export function decodePortfolio(raw: unknown): PortfolioRecord | undefined {
  const part = decodePortfolioPart(raw);
  if (part === undefined || !isObject(raw) || !Array.isArray(raw.rows)) return undefined;
  const isWhole = (['currency', 'period', 'target', 'asked'] as const).every((name) => raw[name] === part[name]);
  return isWhole && raw.rows.length === part.rows.length ? part : undefined;
}

/** The list kept on this device. */
export const $portfolio = keptAtom<PortfolioRecord>('portfolio', decodePortfolio, EMPTY_PORTFOLIO, decodePortfolioPart);

/** Changes a part of the record. // changePortfolio({ currency: 'CHF' }) */
export function changePortfolio(part: Partial<PortfolioRecord>): void {
  $portfolio.set({ ...$portfolio.get(), ...part });
}
