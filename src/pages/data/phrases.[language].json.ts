import type { APIRoute } from 'astro';
import { pickerLibrary } from '../../catalog.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';

export function getStaticPaths() {
  return localeList.map((language) => ({ params: { language }, props: { language } }));
}

/** The phrases of one language with the labels of their blanks, fetched when a reader chooses that language. */
export const GET: APIRoute = async ({ props }) => {
  const language = props.language as Locale;
  const library = { labels: words(language).phrases.slots, phrases: await pickerLibrary(language) };
  return new Response(JSON.stringify(library), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
