import type { APIRoute } from 'astro';
import { reasonLibrary } from '../../catalog/brevity.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';

export function getStaticPaths() {
  return localeList.map((language) => ({ params: { language }, props: { language } }));
}

/** The reasons of one language, fetched when a reader chooses that language. */
export const GET: APIRoute = async ({ props }) => {
  const text = JSON.stringify(await reasonLibrary(props.language as Locale));
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
