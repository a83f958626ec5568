import type { APIRoute } from 'astro';
import { contactLists } from '../../catalog/quiz.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';

export function getStaticPaths() {
  return localeList.map((language) => ({ params: { language }, props: { language } }));
}

/** Whom to turn to after a red line, in one language, fetched by a result that shows one. */
export const GET: APIRoute = async ({ props }) => {
  const text = JSON.stringify(await contactLists(props.language as Locale));
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
