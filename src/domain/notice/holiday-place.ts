/** Where the holidays of a rule set are found: the list without a region, and the regions the reader can choose. */
export interface HolidayPlace {
  place: string;
  regions: readonly string[];
  /** Without a region the list holds only what is common to the whole country. */
  wholeCountry: boolean;
}

type Named = { country: string; state?: string | undefined; stateOptions?: readonly string[] | undefined };

/**
 * What a country's file says (`holidays:`): a region it names is not asked; with options it is the first answer; `ask-…` or none
 * leaves the country as a whole. `undefined` where we have no list.
 */
export function holidayPlace(
  { country, state, stateOptions }: Named,
  regionsOf: Readonly<Record<string, readonly string[]>>,
): HolidayPlace | undefined {
  const regions = regionsOf[country];
  if (regions === undefined) return undefined;
  if (state === undefined || state.startsWith('ask-'))
    return { place: country, regions, wholeCountry: regions.length > 0 };
  return { place: `${country}-${state}`, regions: stateOptions ? regions : [], wholeCountry: false };
}

/** The place whose holidays count, for the region the reader chose; a region of another country counts for nothing. */
export function chosenPlace({ place, regions, wholeCountry }: HolidayPlace, region: string) {
  return regions.includes(region) ? { place: region, wholeCountry: false } : { place, wholeCountry };
}
