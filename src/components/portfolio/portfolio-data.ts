import type { files } from '../../i18n/fr/files.ts';
import type { form } from '../../i18n/fr/form.ts';
import type { portfolio } from '../../i18n/fr/portfolio.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The words the page arrives with. */
export type FormWords = typeof portfolio.form;

/** What `StorageNotice` says. */
export type StorageWords = Pick<typeof files, 'visitOnly' | 'partAside' | 'setAside' | 'newer'>;

/** The words that come once the list is used. */
export type PortfolioData = Pick<typeof portfolio, 'form' | 'errors' | 'result' | 'file'> & { summary: typeof form };

/** All that the list is handed: one language, the currencies by name, where its further words and the quiz are. */
export type PortfolioProps = {
  locale: Locale;
  say: FormWords;
  storage: StorageWords;
  currencies: [string, string][];
  data: string;
  quiz: string;
  /** The headings of the result and of its parts: a chapter stands one title deeper than the tool's own page. */
  heads?: Heads;
};

/** A heading and the headings below it. */
export type Heads = readonly ['h2', 'h3'] | readonly ['h4', 'h5'];

/** What every part of the result is handed. */
export type Shown = { locale: Locale; currency: string; data: PortfolioData; heads: Heads };
