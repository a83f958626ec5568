import { formatOf } from './formats.ts';
import type { Locale } from './locales.ts';

/** The name of a place's country. // countryName('fr', 'US-NY') => 'États-Unis' */
export function countryName(locale: Locale, id: string): string {
  return formatOf(Intl.DisplayNames, locale, { type: 'region' }).of(id.slice(0, 2)) ?? id;
}

/**
 * Places by the name of their country, so that its states and provinces stand next to each other, the rule for the whole country
 * first. // inOrderOfPlaces('en', [ontario, austria], nameOf) => [austria, ontario]
 */
export function inOrderOfPlaces<Place extends { id: string }>(
  locale: Locale,
  places: readonly Place[],
  nameOf: (place: Place) => string,
): Place[] {
  const { compare } = formatOf(Intl.Collator, locale);
  return [...places].sort(
    (one, other) =>
      compare(countryName(locale, one.id), countryName(locale, other.id)) ||
      Number(one.id.includes('-')) - Number(other.id.includes('-')) ||
      compare(nameOf(one), nameOf(other)),
  );
}
