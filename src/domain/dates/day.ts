import { create, type Record, toString as write } from 'temporal-polyfill/fns/PlainDate';

/** A civil day as ISO text, `'2026-07-31'`: no hour, no zone, and the order of the text is the order of the days. */
export type Day = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The Temporal record of a day. Throws a RangeError on text that is no day: anything typed passes `isDay` first. */
export function toRecord(day: Day): Record {
  const [year, month, date] = day.split('-').map(Number);
  return create(year ?? 0, month ?? 0, date ?? 0);
}

/** The day of a Temporal record. */
export function fromRecord(record: Record): Day {
  return write(record);
}

/**
 * The day with this year (0–9999), month (1–12) and date, or `undefined` when the calendar has none.
 * `dayOf(2027, 2, 29) // => undefined`
 */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (year < 0 || year > 9999) return undefined;
  try {
    return write(create(year, month, date));
  } catch {
    return undefined;
  }
}

/** Whether a value of any origin is a day that exists. `isDay('2027-02-30') // => false` */
export function isDay(value: unknown): value is Day {
  const parts = typeof value === 'string' ? shape.exec(value) : null;
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
}

/** The later of two days. `laterOf('2027-01-01', '2026-12-31') // => '2027-01-01'` */
export function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** The earlier of two days. `earlierOf('2027-01-01', '2026-12-31') // => '2026-12-31'` */
export function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other;
}
