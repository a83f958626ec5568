import type { RuleSheet } from '../../domain/brevity/rule.ts';
import type { Phrase, PhraseLanguage } from '../../domain/phrases/phrase.ts';
import type { files } from '../../i18n/fr/files.ts';
import type { form } from '../../i18n/fr/form.ts';
import type { reason } from '../../i18n/fr/reason.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MeterWords } from '../brevity/meter-words.ts';

/** The words of the picker, of one language. */
export type ReasonWords = Omit<typeof reason, 'door' | 'paper' | 'title' | 'paperLink'>;

/** What the picker fetches on first use: the words of one language, its styles, and where the rest is. */
export type ReasonData = {
  locale: Locale;
  say: ReasonWords;
  meter: MeterWords;
  form: Pick<typeof form, 'errorTitle' | 'refused' | 'refusedLabel'>;
  files: typeof files;
  styles: string[];
  reasons: Record<PhraseLanguage, string>;
  rules: Record<PhraseLanguage, string>;
};

/** The reasons of a language. */
export type Reasons = readonly Phrase[];

/** The rules of a language. */
export type Rules = RuleSheet;
