import type { APIRoute } from 'astro';
import meterStyle from '../../components/brevity/brevity.css?inline';
import switcherStyle from '../../components/client/client-switcher.css?inline';
import style from '../../components/reason/reason.css?inline';
import type { ReasonData } from '../../components/reason/reason-data.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { base } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';

export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale }, props: { locale } }));
}

const addresses = (name: string) =>
  Object.fromEntries(localeList.map((code) => [code, `${base}data/${name}.${code}.json`])) as ReasonData['rules'];

/** What the one-reason picker needs on first use, in one language. */
export const GET: APIRoute = async ({ props }) => {
  const locale = props.locale as Locale;
  const { reason, brevity, form, files } = words(locale);
  const { chosen, pick, clause, tones, registers, languages } = reason;
  const data: ReasonData = {
    locale,
    say: { chosen, pick, clause, tones, registers, languages },
    meter: brevity,
    form: { errorTitle: form.errorTitle, refused: form.refused, refusedLabel: form.refusedLabel },
    files,
    styles: [switcherStyle, meterStyle, style],
    reasons: addresses('reasons'),
    rules: addresses('brevity'),
  };
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
