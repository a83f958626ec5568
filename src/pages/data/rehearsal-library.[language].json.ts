import type { APIRoute } from 'astro';
import { objections, phraseLibrary } from '../../catalog.ts';
import { rehearsalLibrary } from '../../components/rehearsal/rehearsal-props.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';

export function getStaticPaths() {
  return localeList.map((language) => ({ params: { language }, props: { language } }));
}

/** All that is said in one language, by the reader and by the client; the other language comes when it is chosen. */
export const GET: APIRoute = async ({ props }) => {
  const language = props.language as Locale;
  return Response.json(rehearsalLibrary(language, await phraseLibrary(language), await objections(language)));
};
