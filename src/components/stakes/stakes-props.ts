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
  /** The headings of the answer and of its parts: a chapter stands one title deeper than the tool's own page. */
  heads?: Heads;
  /** The reader has pressed for it: the form comes at once. */
  begun?: boolean;
};

/** A heading and the headings below it. */
export type Heads = readonly ['h3', 'h4'] | readonly ['h4', 'h5'];
