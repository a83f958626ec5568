import { search as english } from '../../i18n/en/search.ts';
import { search as french } from '../../i18n/fr/search.ts';
import type { Locale } from '../../i18n/locales.ts';
import { typesetAll } from '../../i18n/typography.ts';

const typeset = { fr: typesetAll('fr', french), en: typesetAll('en', english) };

/** The words of the search in a language, typeset. Only `.astro` files may import this: a script would ship every language. */
export function searchWords(locale: Locale): typeof french {
  return typeset[locale];
}
