import { holidayPlace } from '../../domain/notice/holiday-place.ts';
import type { Locale } from '../../i18n/locales.ts';
import { typeset } from '../../i18n/typography.ts';
import type { HolidayPlaces } from '../../schemas/holidays.ts';
import type { Jurisdiction } from '../../schemas/jurisdiction.ts';
import { ruleSetOf } from '../../schemas/rule-set.ts';
import type { Country, NoticeData, NoticeWords } from './notice-data.ts';

/** A country's file in one language, typeset. For pages and the data they serve; an island never imports this. */
export function countryOf(locale: Locale, file: Jurisdiction, places: HolidayPlaces): Country {
  const say = (text: { fr: string; en: string }) => typeset(locale, text[locale]);
  const { ref } = file.counting;
  return {
    rules: ruleSetOf(file),
    name: say(file.name),
    text: say(file.text),
    variants: file.notice.variants.map(({ id, label, text }) => ({ id, label: say(label ?? text), text: say(text) })),
    watch: file.watch.map(say),
    ...holidaysOf(locale, file, places),
    countingRef: typeof ref === 'string' ? typeset(locale, ref) : ref ? say(ref) : '',
    sources: Object.fromEntries(
      file.sources.map(({ id, title, url }) => [`${file.id}/${id}`, { title: typeset(locale, title), url }]),
    ),
  };
}

/** Everything the calculator loads on first use, in one language; `say` is typeset already. */
export function noticeDataOf(
  locale: Locale,
  say: NoticeWords,
  files: Jurisdiction[],
  factors: Record<Locale, string[]>,
  styles: string[],
  { places, folder }: { places: HolidayPlaces; folder: string },
): NoticeData {
  return {
    ...say,
    styles,
    factors: factors[locale].map((factor) => typeset(locale, factor)),
    countries: files.map((file) => countryOf(locale, file, places)),
    holidays: folder,
  };
}

/** Where a country's holidays are, its regions in the order of their names. */
function holidaysOf(locale: Locale, file: Jurisdiction, { countries }: HolidayPlaces): Pick<Country, 'holidays'> {
  const named = Object.fromEntries(
    countries.map(({ id, regions = [] }) => [
      id,
      regions.map((region) => ({ id: region.id, name: typeset(locale, region[locale]) })).sort(byName),
    ]),
  );
  const ids = Object.entries(named).map(([id, regions]) => [id, regions.map((region) => region.id)] as const);
  const place = holidayPlace(file.holidays, Object.fromEntries(ids));
  if (place === undefined) return {};
  const asked = (named[file.holidays.country] ?? []).filter(({ id }) => place.regions.includes(id));
  return { holidays: { ...place, names: Object.fromEntries(asked.map(({ id, name }) => [id, name])) } };

  function byName(one: { name: string }, other: { name: string }) {
    return one.name.localeCompare(other.name, locale);
  }
}
