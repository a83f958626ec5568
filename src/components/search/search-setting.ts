import type { search } from '../../i18n/fr/search.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What the search needs to know of the page it is opened on. `bundlePath` is the address of Pagefind's script. */
export type SearchSetting = { locale: Locale; bundlePath: string; words: typeof search.box };

/** The id of the JSON that `SearchWords.astro` leaves in every page. */
export const SETTING_ID = 'search-words';

/** The setting of this page, from its JSON; throws when the layout forgot `SearchWords.astro`. */
export function pageSetting(): SearchSetting {
  const json = document.getElementById(SETTING_ID)?.textContent;
  if (!json) throw new Error(`No #${SETTING_ID} in this page: SearchWords.astro belongs in the layout.`);
  return JSON.parse(json) as SearchSetting;
}
