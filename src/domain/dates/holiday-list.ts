import type { Day } from './day.ts';

/** The public holidays of one country or region, for whole years. What lies outside them is not known. */
export interface HolidayList {
  place: string;
  first: number;
  last: number;
  days: readonly Day[];
  /** After that year only the days of the whole country are in the list: the region had not published its own. */
  regionalUntil?: number;
  /** Whether the list was held against an official one. */
  compared: boolean;
}

/** What is known of the holidays where the client works. `none`: no list for that country. */
export type KnownHolidays =
  | { state: 'none' | 'waiting' | 'failed' }
  /** `wholeCountry`: the country has regions and none was chosen, so only the days common to all count. */
  | { state: 'known'; list: HolidayList; wholeCountry: boolean };

/** The days that are not worked: the reader's own, and those of the list. */
export function daysOff(own: ReadonlySet<Day>, known: KnownHolidays): ReadonlySet<Day> {
  return known.state === 'known' ? new Set([...own, ...known.list.days]) : own;
}

/** Whether the list covers every day of a span. */
export function covers({ first, last }: HolidayList, from: Day, to: Day): boolean {
  return Number(from.slice(0, 4)) >= first && Number(to.slice(0, 4)) <= last;
}
