import { holidayPlace } from '../../domain/notice/holiday-place.ts';
import type { Locale } from '../../i18n/locales.ts';
import { typeset } from '../../i18n/typography.ts';
import type { HolidayPlaces } from '../../schemas/holidays.ts';
import type { Jurisdiction } from '../../schemas/inherit.ts';
import type { Country } from './notice-data.ts';

/** The places that have a list of public holidays, and the folder the lists are served from. */
export type HolidaySource = { places: HolidayPlaces; folder: string };

/** Where a country's holidays are, its regions in the order of their names. For pages; an island never imports this. */
export function holidaysIn(
  locale: Locale,
  file: Pick<Jurisdiction, 'holidays'>,
  { places, folder }: HolidaySource,
): Pick<Country, 'holidays'> {
  const named = Object.fromEntries(
    places.countries.map(({ id, regions = [] }) => [
      id,
      regions.map((region) => ({ id: region.id, name: typeset(locale, region[locale]) })).sort(byName),
    ]),
  );
  const ids = Object.entries(named).map(([id, regions]) => [id, regions.map((region) => region.id)] as const);
  const place = holidayPlace(file.holidays, Object.fromEntries(ids));
  if (place === undefined) return {};
  const asked = (named[file.holidays.country] ?? []).filter(({ id }) => place.regions.includes(id));
  return { holidays: { ...place, folder, names: Object.fromEntries(asked.map(({ id, name }) => [id, name])) } };

  function byName(one: { name: string }, other: { name: string }) {
    return one.name.localeCompare(other.name, locale);
  }
}
