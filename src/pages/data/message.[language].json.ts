import type { APIRoute } from 'astro';
import { phraseLibrary } from '../../catalog.ts';
import { messageLibrary } from '../../components/message/composer-props.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';

export function getStaticPaths() {
  return localeList.map((language) => ({ params: { language }, props: { language } }));
}

/** All a message in one language is made of, fetched by the composer; the other language comes when it is chosen. */
export const GET: APIRoute = async ({ props }) => {
  const language = props.language as Locale;
  const text = JSON.stringify(messageLibrary(language, await phraseLibrary(language)));
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
