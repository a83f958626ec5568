import type { Phrase } from '../../domain/phrases/phrase.ts';
import type { files } from '../../i18n/fr/files.ts';
import type { message } from '../../i18n/fr/message.ts';
import type { phrases } from '../../i18n/fr/phrases.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LetterWords } from '../../i18n/say-letter.ts';
import type { LengthWords } from '../../i18n/say-values.ts';
import type { Library, LibraryAddresses } from '../phrases/library.ts';
import type { FormWords } from '../phrases/picker-words.ts';

/** What the composer says in the words of the picker: one thing has one name on both pages. */
export type SharedWords = Pick<
  typeof phrases,
  'slots' | 'blank' | 'editing' | 'tones' | 'registers' | 'languages' | 'situations' | 'groups'
> & {
  near: Pick<(typeof phrases)['row'], 'nearTone' | 'nearChannel' | 'edited'>;
  labels: Pick<(typeof phrases)['picker'], 'tone' | 'register'>;
};

/** The words of the composer, of the page's language. */
export type ComposerWords = Omit<typeof message, 'page' | 'paper'> & { phrase: SharedWords; coolingLine: string };

/** Everything of one language a message is made of: its phrases, and the words around them. */
export type MessageLibrary = Library & { letter: LetterWords; lengths: LengthWords };

/** What the server hands the composer. `first` holds the phrases of the first view only. */
export type ComposerProps = {
  locale: Locale;
  say: ComposerWords;
  form: FormWords;
  files: typeof files;
  first: Omit<MessageLibrary, 'labels'> & { phrases: Phrase[] };
  addresses: LibraryAddresses;
  /** Where other pages of the site are. */
  links: { phrases: string; unsafe: string; meter: string; rules: LibraryAddresses };
};
