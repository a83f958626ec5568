import type { Locale } from '../../i18n/locales.ts';
import { address, unsafeAddress } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';
import type { CoolingWords } from './cooling-words.ts';

/** The words of the tool in one language. For pages and the data they serve; an island never imports this. */
export function coolingWords(locale: Locale): CoolingWords {
  const { cooling, form } = words(locale);
  const links = { quiz: address(locale, 'quiz'), unsafe: unsafeAddress(locale) };
  return { locale, tool: cooling.tool, form, links };
}
