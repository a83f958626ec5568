import type { Phrase } from '../../domain/phrases/phrase.ts';
import type { Objection } from '../../domain/rehearsal/objection.ts';
import type { files } from '../../i18n/fr/files.ts';
import type { message } from '../../i18n/fr/message.ts';
import type { phrases } from '../../i18n/fr/phrases.ts';
import type { rehearsal } from '../../i18n/fr/rehearsal.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MessageLibrary } from '../message/composer-words.ts';
import type { LibraryAddresses } from '../phrases/library.ts';

/** What the rehearsal says in the words of the picker and the composer: one thing has one name everywhere. */
export type SharedWords = Pick<
  typeof phrases,
  'slots' | 'blank' | 'editing' | 'tones' | 'registers' | 'languages' | 'situations' | 'groups'
> & {
  labels: Pick<(typeof phrases)['picker'], 'tone' | 'register'>;
  edited: string;
  line: Pick<
    (typeof message)['line'],
    | 'another'
    | 'back'
    | 'edit'
    | 'editHint'
    | 'in'
    | 'inNamed'
    | 'out'
    | 'situation'
    | 'gone'
    | 'otherLanguage'
    | 'dayFaults'
  >;
  stayed: (typeof message)['stayed'];
};

/** The words of the rehearsal, of the page's language. */
export type RehearsalWords = Omit<typeof rehearsal, 'page' | 'inChapter' | 'paper' | 'paperLink'> & {
  phrase: SharedWords;
};

/** Everything of one language that is said: the phrases of the script, the push-backs, the words around values. */
export type RehearsalLibrary = MessageLibrary & { objections: Objection[] };

/** What the server hands the rehearsal. `first` is what the first view shows. */
export type RehearsalProps = {
  locale: Locale;
  say: RehearsalWords;
  files: typeof files;
  first: Omit<RehearsalLibrary, 'labels'> & { phrases: Phrase[] };
  addresses: LibraryAddresses;
  links: { message: string; unsafe: string };
  /** Style sheets for a page that has not brought them: a chapter. */
  styles: string[];
};
