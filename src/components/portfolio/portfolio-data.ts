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

/** What every part of the result is handed. */
export type Shown = { locale: Locale; currency: string; data: PortfolioData };
