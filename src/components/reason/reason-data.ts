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

const fetched = new Map<string, Promise<unknown>>();

/** Fetches a file of ours once for the visit; a failure may be tried again. */
export function fetchOnce<T>(address: string): Promise<T> {
  const known = fetched.get(address) as Promise<T> | undefined;
  if (known) return known;
  const attempt = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  fetched.set(address, attempt);
  attempt.catch(() => fetched.delete(address));
  return attempt;
}

/** The reasons of a language. */
export type Reasons = readonly Phrase[];

/** The rules of a language. */
export type Rules = RuleSheet;
