import type { APIRoute } from 'astro';
import { brevityRules } from '../../catalog/brevity.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';

export function getStaticPaths() {
  return localeList.map((language) => ({ params: { language }, props: { language } }));
}

/** The brevity rules of one language, fetched when a text of that language is first read. */
export const GET: APIRoute = async ({ props }) => {
  const text = JSON.stringify(await brevityRules(props.language as Locale));
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
