import type { APIRoute } from 'astro';
import { objections, phraseLibrary } from '../../catalog.ts';
import switcherStyle from '../../components/client/client-switcher.css?inline';
import dayStyle from '../../components/form/picked-day.css?inline';
import phraseStyle from '../../components/phrases/phrase-text.css?inline';
import style from '../../components/rehearsal/rehearsal.css?inline';
import { rehearsalProps } from '../../components/rehearsal/rehearsal-props.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import formStyle from '../../styles/forms.css?inline';

export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The words of the rehearsal in one language, what its first view shows and, for a chapter, its styles. */
export const GET: APIRoute = async ({ props }) => {
  const locale = props.locale as Locale;
  const styles = [formStyle, switcherStyle, dayStyle, phraseStyle, style];
  return Response.json(rehearsalProps(locale, await phraseLibrary(locale), await objections(locale), styles));
};
