import { isDay } from '../domain/dates/day.ts';
import { toolRecord } from './tool-record.ts';

/**
 * The dates the reader took over from the calculator for this client, and when: what a message, a script and a plan speak
 * of until they are taken again. `length` is the notice as ISO 8601 (`P3M`), where there is one.
 */
export interface TakenDates {
  readonly taken: string;
  readonly lastDay: string;
  readonly length?: string | undefined;
  /** The stages of the route with their days: sending, receipt, hand-over, invoice, due, reminder. */
  readonly points: readonly { readonly kind: string; readonly day: string }[];
}

/** What stands under the key: the dates, or nothing taken yet. */
export type DatesRecord = { readonly dates: TakenDates | undefined };

/** Nothing taken over. */
export const NO_DATES: DatesRecord = { dates: undefined };

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isPoint(raw: unknown): raw is TakenDates['points'][number] {
  return isObject(raw) && typeof raw.kind === 'string' && isDay(raw.day);
}

/** A stored record as it can be trusted; `undefined` for anything else. */
export function decodeDates(raw: unknown): DatesRecord | undefined {
  if (!isObject(raw)) return undefined;
  const { dates } = raw;
  if (dates === undefined) return NO_DATES;
  if (!isObject(dates) || !isDay(dates.taken) || !isDay(dates.lastDay)) return undefined;
  const { taken, lastDay, length, points } = dates;
  if (!Array.isArray(points) || !points.every(isPoint)) return undefined;
  if (length !== undefined && typeof length !== 'string') return undefined;
  return { dates: { taken, lastDay, points, ...(length ? { length } : {}) } };
}

/** The dates taken over for the open client file. */
export const $dates = toolRecord<DatesRecord>('dates', decodeDates, NO_DATES);

/** Takes dates over; `undefined` lets them go. */
export function takeDates(dates: TakenDates | undefined): void {
  $dates.set({ dates });
}
