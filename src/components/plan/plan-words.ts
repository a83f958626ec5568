import type { files } from '../../i18n/fr/files.ts';
import type { form } from '../../i18n/fr/form.ts';
import type { rehearsal } from '../../i18n/fr/rehearsal.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import type { MessageLibrary } from '../message/composer-words.ts';
import type { LibraryAddresses } from '../phrases/library.ts';

/** What the server hands the plan of one language. */
export type PlanProps = {
  locale: Locale;
  say: PlanWords;
  /** Why a typed day is not read, in the words of the rehearsal. */
  dayErrors: (typeof rehearsal)['meeting']['errors'];
  /** The points of each way through the contract checklist, in their order. */
  pointsOf: Record<string, readonly string[]>;
  form: Pick<typeof form, 'refused' | 'refusedLabel'>;
  files: typeof files;
  /** The words around a message, until the phrases of its language are here. */
  first: MessageLibrary;
  addresses: LibraryAddresses;
  /** Style sheets for a chapter, which has not brought them. */
  styles: string[];
};
