import type { PhraseLanguage, Situation } from '../../domain/phrases/phrase.ts';
import type { files } from '../../i18n/fr/files.ts';
import type { form } from '../../i18n/fr/form.ts';
import type { phrases } from '../../i18n/fr/phrases.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The words the picker shows, of one language. */
export type PickerWords = Omit<typeof phrases, 'page' | 'paper'>;

/** The words of the shared form controls. */
export type FormWords = Pick<typeof form, 'refused' | 'refusedLabel' | 'failed'>;

/** The words of the choice of a client. */
export type FileWords = typeof files;

/** What every part of the picker speaks with. */
export type Voice = { locale: Locale; say: PickerWords; form: FormWords };

/** The situations as the reader finds them, by what they have in common. */
export const situationGroups = {
  named: ['colleague'],
  kind: ['agency', 'specialist', 'in-house', 'freelancer', 'tool'],
  needs: ['outgrown', 'moved'],
  other: ['directory', 'nothing'],
} as const satisfies Record<keyof PickerWords['groups'], readonly Situation[]>;

/** The situations a colleague's name is given in: the reader is reminded to ask that person first. */
export function namesSomeone(situation: Situation): boolean {
  return situation === 'colleague';
}

/** The `lang` an element needs when its phrase is not in the page's language. */
export function languageMark(locale: Locale, language: PhraseLanguage): PhraseLanguage | undefined {
  return language === locale ? undefined : language;
}
