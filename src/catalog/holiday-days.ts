// Runs while the site is built, and in tests: date-holidays (13 MB) never reaches a browser.
import Holidays from 'date-holidays';
import type { HolidayList } from '../domain/dates/holiday-list.ts';
import type { HolidayCorrections, HolidayPlaces } from '../schemas/holidays.ts';

type Country = HolidayPlaces['countries'][number];
type Region = NonNullable<Country['regions']>[number];

/** The lists of every country and region, in the order of `places.yaml`. */
export function holidayLists(places: HolidayPlaces, { corrections }: HolidayCorrections): HolidayList[] {
  const { first, last } = places;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return places.countries.flatMap(listsOf);

  function listsOf(country: Country): HolidayList[] {
    const own = daysOf(country.id, country.id);
    const regions = (country.regions ?? []).map((region) => regionList(country, region, own));
    const days = country.whole === 'shared' ? sharedDays(regions) : own;
    return [{ place: country.id, first, last, days, compared: country.compared ?? false }, ...regions];
  }

  function regionList({ id, regionalUntil }: Country, region: Region, own: readonly string[]): HolidayList {
    const list = { place: region.id, first, last, compared: region.compared ?? false };
    const days = daysOf(region.id, region.from ?? region.id.replace('-', '/'), id);
    if (regionalUntil === undefined) return { ...list, days };
    const lastOwn = `${regionalUntil}-12-31`;
    return {
      ...list,
      days: [...days.filter((day) => day <= lastOwn), ...own.filter((day) => day > lastOwn)],
      regionalUntil,
    };
  }

  /** Whole public days, substitutes included: a holiday that begins in the afternoon leaves the day a working one. */
  function daysOf(place: string, from: string, country?: string): string[] {
    const [code = '', state] = from.split('/');
    const calendar = state === undefined ? new Holidays(code) : new Holidays(code, state);
    for (const { add, remove } of corrections.filter(({ places }) => places.includes(place) || isIn(country, places))) {
      for (const rule of remove) assertRule(calendar.unsetRule(rule), place, rule);
      for (const rule of add) assertRule(calendar.setHoliday(rule, rule), place, rule);
    }
    const found = years
      .flatMap((year) => calendar.getHolidays(year))
      .filter(({ type, date }) => type === 'public' && date.slice(11, 16) === '00:00')
      .map(({ date }) => date.slice(0, 10))
      .filter((day) => day >= `${first}-01-01` && day <= `${last}-12-31`);
    return [...new Set(found)].sort();
  }
}

function isIn(country: string | undefined, places: string[]): boolean {
  return country !== undefined && places.includes(country);
}

function assertRule(done: boolean, place: string, rule: string): void {
  if (!done) throw new RangeError(`holidays of ${place}: "${rule}" is no rule of the package, or not one of its days`);
}

function sharedDays(regions: readonly HolidayList[]): string[] {
  const [one, ...others] = regions.map(({ days }) => days);
  return (one ?? []).filter((day) => others.every((days) => days.includes(day)));
}
