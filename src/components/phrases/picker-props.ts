import { choosePhrases, exactChoices } from '../../domain/phrases/choose.ts';
import type { Phrase } from '../../domain/phrases/phrase.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { base } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';
import { firstWish, type PickerProps } from './first-view.ts';
import type { LibraryAddresses } from './library.ts';

/** What the picker of a language is made of, for the server's first view and for the file the door fetches. */
export function pickerProps(locale: Locale, library: readonly Phrase[]): Omit<PickerProps, 'level'> {
  const { phrases, form, files } = words(locale);
  const { page: _page, paper: _paper, ...say } = phrases;
  const addresses = Object.fromEntries(localeList.map((code) => [code, `${base}data/phrases.${code}.json`]));
  return {
    locale,
    say,
    form: { refused: form.refused, refusedLabel: form.refusedLabel, failed: form.failed },
    files,
    first: exactChoices(choosePhrases(library, firstWish(locale))).map(({ phrase }) => phrase),
    addresses: addresses as LibraryAddresses,
  };
}
