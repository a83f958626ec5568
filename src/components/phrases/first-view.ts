import type { Wish } from '../../domain/phrases/choose.ts';
import type { Phrase } from '../../domain/phrases/phrase.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LibraryAddresses } from './library.ts';
import type { FileWords, FormWords, PickerWords } from './picker-words.ts';

/** What the server hands the picker: the words of one language and the phrases of the first view only. */
export type PickerProps = {
  locale: Locale;
  level: 2 | 3;
  say: PickerWords;
  form: FormWords;
  files: FileWords;
  first: Phrase[];
  addresses: LibraryAddresses;
};

/** What is wished before the reader chose: someone they know, warm, said aloud, in the language of the page. */
export function firstWish(locale: Locale): Wish {
  const register = locale === 'fr' ? ('vous' as const) : undefined;
  return { move: 'referral', situation: 'colleague', tone: 'warm', channel: 'said', register };
}
