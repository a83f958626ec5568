import type { Locale } from '../../i18n/locales.ts';
import { address, base } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';
import type { StakesProps } from './stakes-props.ts';

/** What the money at stake of a language is handed, on its own page and in its chapter. */
export function stakesProps(locale: Locale): StakesProps {
  const { start, owed, done, paid, billing, compute, errors, answer } = words(locale).stakes;
  return {
    locale,
    say: { start, owed, done, paid, billing, compute, errors, answer },
    data: `${base}data/notice-${locale}.json`,
    calculator: address(locale, 'notice'),
    phrases: address(locale, 'phrases'),
  };
}
