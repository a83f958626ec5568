import { getCollection } from 'astro:content';
import type { HolidayList } from '../domain/dates/holiday-list.ts';
import type { HolidayPlaces } from '../schemas/holidays.ts';
import { holidayLists } from './holiday-days.ts';

/** The countries and regions whose public holidays are served, with their names. */
export async function holidayPlaces(): Promise<HolidayPlaces> {
  const [places] = await getCollection('holidayPlaces');
  if (!places) throw new Error('src/content/holidays/places.yaml is missing: it names the places and the years');
  return places.data;
}

/** Every list of public holidays, corrected. */
export async function publicHolidays(): Promise<HolidayList[]> {
  const [corrections] = await getCollection('holidayCorrections');
  if (!corrections) throw new Error('src/content/holidays/corrections.yaml is missing, even if it corrects nothing');
  return holidayLists(await holidayPlaces(), corrections.data);
}
