import type { APIRoute } from 'astro';
import switcherStyle from '../../components/client/client-switcher.css?inline';
import style from '../../components/cooling/cooling.css?inline';
import { coolingWords } from '../../components/cooling/cooling-content.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';

/** One file of words for each language: the chapter fetches it when the door is opened, so that no page carries it. */
export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale } }));
}

/** The words of one language, and the styles. */
export const GET: APIRoute = ({ params }) => {
  const locale = params.locale as Locale;
  return Response.json({ ...coolingWords(locale), files: words(locale).files, styles: [switcherStyle, style] });
};
