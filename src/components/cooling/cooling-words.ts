import type { cooling } from '../../i18n/fr/cooling.ts';
import type { files } from '../../i18n/fr/files.ts';
import type { form } from '../../i18n/fr/form.ts';
import type { Locale } from '../../i18n/locales.ts';

/** All that the tool says in one language, and where it leads. */
export type CoolingWords = {
  locale: Locale;
  tool: typeof cooling.tool;
  form: typeof form;
  links: { quiz: string; unsafe: string };
};

/** What a chapter fetches when its door is opened: the words, those of the switcher, and the styles. */
export type CoolingData = CoolingWords & { files: typeof files; styles: string[] };
