import type { APIRoute } from 'astro';
import { holidayPlaces } from '../../catalog/holidays.ts';
import { jurisdictions } from '../../catalog.ts';
import { holidaysIn } from '../../components/notice/holiday-content.ts';
import { countryOf } from '../../components/notice/notice-content.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { base } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';

/** One file of rules and texts for each country and language: the calculator fetches the one that is chosen. */
export async function getStaticPaths() {
  const files = await jurisdictions();
  return localeList.flatMap((locale) =>
    files.map((file) => ({ params: { locale, country: file.id }, props: { file } })),
  );
}

/** The data of one country in one language. */
export const GET: APIRoute = async ({ params, props }) => {
  const locale = params.locale as Locale;
  const holidays = { places: await holidayPlaces(), folder: `${base}data/holidays/` };
  const { file } = props;
  const country = countryOf({ locale, say: words(locale).notice.law, file });
  return Response.json({ ...country, ...holidaysIn(locale, file, holidays) });
};
