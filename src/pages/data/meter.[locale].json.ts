import type { APIRoute } from 'astro';
import style from '../../components/brevity/brevity.css?inline';
import type { MeterData } from '../../components/message/MeterOpen.tsx';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';

export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The words and styles of the brevity meter in one language, fetched when a message is to be read as a whole. */
export const GET: APIRoute = async ({ props }) => {
  const data: MeterData = { say: words(props.locale as Locale).brevity, styles: [style] };
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
