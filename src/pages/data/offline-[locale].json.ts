import type { APIRoute } from 'astro';
import type { NewVersion } from '../../components/offline/keep-offline.ts';
import style from '../../components/offline/new-version.css?inline';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';

export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale } }));
}

/** What is said of a new version in one language, fetched when there is one. */
export const GET: APIRoute = ({ params }) => {
  const { newVersion: text, useNewVersion: use } = words(params.locale as Locale).site;
  return Response.json({ text, use, style } satisfies NewVersion);
};
