import type { Locale } from '../../i18n/locales.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Jurisdiction } from '../../schemas/jurisdiction.ts';
import { ruleSetOf } from '../../schemas/rule-set.ts';
import type { Country, NoticeData, NoticeWords } from './notice-data.ts';
import { paymentTextsOf } from './payment-texts.ts';

/** A country's file in one language, typeset. For pages and the data they serve; an island never imports this. */
export function countryOf(locale: Locale, file: Jurisdiction): Country {
  const say = (text: { fr: string; en: string }) => typeset(locale, text[locale]);
  const { ref } = file.counting;
  return {
    rules: ruleSetOf(file),
    name: say(file.name),
    text: say(file.text),
    variants: file.notice.variants.map(({ id, label, text }) => ({ id, label: say(label ?? text), text: say(text) })),
    watch: file.watch.map(say),
    countingRef: typeof ref === 'string' ? typeset(locale, ref) : ref ? say(ref) : '',
    sources: Object.fromEntries(
      file.sources.map(({ id, title, url }) => [`${file.id}/${id}`, { title: typeset(locale, title), url }]),
    ),
    payment: paymentTextsOf(locale, file.payment),
  };
}

/** Everything the calculator loads on first use, in one language; `say` is typeset already. */
export function noticeDataOf(
  locale: Locale,
  say: NoticeWords,
  files: Jurisdiction[],
  factors: Record<Locale, string[]>,
  styles: string[],
): NoticeData {
  return {
    ...say,
    styles,
    factors: factors[locale].map((factor) => typeset(locale, factor)),
    countries: files.map((file) => countryOf(locale, file)),
  };
}
