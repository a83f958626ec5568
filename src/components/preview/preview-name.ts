import type { Locale } from '../../i18n/locales.ts';

/** What a preview picture is called: a chapter's by its address word, any other page's by its language. // => 'en-give-notice' */
export function previewName(locale: Locale, chapter?: string): string {
  return chapter ? `${locale}-${chapter}` : locale;
}
