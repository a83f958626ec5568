import type { APIRoute } from 'astro';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';

/** The few words of each language that say the sentence to the client: fetched by a reader who says it in the other one. */
export function getStaticPaths() {
  return localeList.map((language) => ({ params: { language } }));
}

/** Lengths and sentences of one language. */
export const GET: APIRoute = ({ params }) => {
  const { lengths, sentences } = words(params.language as Locale).notice.answer;
  return Response.json({ lengths, sentences });
};
