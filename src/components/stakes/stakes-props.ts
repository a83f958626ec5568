import type { stakes } from '../../i18n/fr/stakes.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The words that are shown once the form is in use. */
export type StakesWords = Pick<
  typeof stakes,
  'start' | 'owed' | 'done' | 'paid' | 'billing' | 'compute' | 'errors' | 'answer'
>;

/** All that the money at stake is handed: one language, and where the calculator's words, its page and the phrases are. */
export type StakesProps = {
  locale: Locale;
  say: StakesWords;
  data: string;
  calculator: string;
  phrases: string;
};
