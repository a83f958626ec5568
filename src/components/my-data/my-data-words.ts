import type { data } from '../../i18n/fr/data.ts';
import type { files } from '../../i18n/fr/files.ts';
import type { form } from '../../i18n/fr/form.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What the page's island says in one language. */
export type MyDataWords = {
  locale: Locale;
  now: typeof data.now;
  aside: typeof data.aside;
  out: typeof data.out;
  back: typeof data.back;
  lasting: typeof data.lasting;
  /** What a client file without a name is called. */
  unnamed: (typeof files)['unnamed'];
  errorTitle: (typeof form)['errorTitle'];
};
