import type { APIRoute } from 'astro';
import { phraseLibrary } from '../../catalog.ts';
import { composerProps } from '../../components/message/composer-props.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';

export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The words of the composer in one language and the sentences of its first view, fetched on first use. */
export const GET: APIRoute = async ({ props }) => {
  const locale = props.locale as Locale;
  const composer = composerProps(locale, await phraseLibrary(locale));
  return new Response(JSON.stringify(composer), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
