import type { APIRoute } from 'astro';
import { jurisdictions, reasonableNoticeFactors } from '../../catalog.ts';
import switcherStyle from '../../components/client/client-switcher.css?inline';
import dayStyle from '../../components/form/picked-day.css?inline';
import style from '../../components/notice/notice.css?inline';
import awayStyle from '../../components/notice/notice-away.css?inline';
import { noticeDataOf } from '../../components/notice/notice-content.ts';
import owedStyle from '../../components/notice/owed.css?inline';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { address, base } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';
import formStyle from '../../styles/forms.css?inline';
import printStyle from '../../styles/notice-print.css?inline';

/** One file of words for each language: the calculator fetches it on first use, so that no page carries it. */
export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale } }));
}

/** The words of one language. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const { notice, form, files } = words(locale);
  const { start, fields, answer, away } = notice;
  const factors = await reasonableNoticeFactors();
  const other = locale === 'fr' ? 'en' : 'fr';
  const links = {
    page: address(locale, 'notice'),
    message: address(locale, 'message'),
    sentence: `${base}data/notice-sentence.${other}.json`,
  };
  return Response.json(
    noticeDataOf(
      locale,
      { start, fields, answer, away, form, files },
      await jurisdictions(locale),
      factors,
      [formStyle, switcherStyle, dayStyle, style, owedStyle, awayStyle, printStyle],
      links,
    ),
  );
};
