import type { APIRoute } from 'astro';
import switcherStyle from '../../components/client/client-switcher.css?inline';
import style from '../../components/plan/plan.css?inline';
import { planProps } from '../../components/plan/plan-props.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';

export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The words of the plan in one language, with those it takes from other tools, and, for a chapter, its styles. */
export const GET: APIRoute = async ({ props }) => {
  return Response.json(await planProps(props.locale as Locale, [switcherStyle, style]));
};
