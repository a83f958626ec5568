import type { Locale } from '../../i18n/locales.ts';
import type { ComposerProps, ComposerWords } from './composer-words.ts';
import type { Composer } from './use-composer.ts';

/** What every part of the composer is handed: the words of the page, and the message with its acts. */
export type View = {
  locale: Locale;
  say: ComposerWords;
  form: ComposerProps['form'];
  links: ComposerProps['links'];
  composer: Composer;
};
