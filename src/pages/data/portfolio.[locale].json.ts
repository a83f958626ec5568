import type { APIRoute } from 'astro';
import type { PortfolioData } from '../../components/portfolio/portfolio-data.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';

export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The words of the client portfolio in one language, fetched once the list is used, so that its page stays light. */
export const GET: APIRoute = async ({ props }) => {
  const { portfolio, form: summary } = words(props.locale as Locale);
  const { form, errors, result, file } = portfolio;
  return Response.json({ form, errors, result, file, summary } satisfies PortfolioData);
};
