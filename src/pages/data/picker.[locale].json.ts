import type { APIRoute } from 'astro';
import { pickerLibrary } from '../../catalog.ts';
import { pickerProps } from '../../components/phrases/picker-props.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';

export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The words of the phrase picker in one language and the phrases of its first view, fetched on first use. */
export const GET: APIRoute = async ({ props }) => {
  const locale = props.locale as Locale;
  const picker = pickerProps(locale, await pickerLibrary(locale));
  return new Response(JSON.stringify(picker), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
