import type { Locale } from '../../i18n/locales.ts';
import { countryName } from '../../i18n/places.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Jurisdiction } from '../../schemas/inherit.ts';
import { ruleSetOf } from '../../schemas/rule-set.ts';
import { causeTests, causeTexts, formTexts, type LawWriter, protectionTexts, unknownPayment } from './law-texts.ts';
import type { Country, CountryChoice, NoticeData, NoticeWords } from './notice-data.ts';
import { paymentTextsOf } from './payment-texts.ts';

/** A country's file in one language, typeset. For pages and the data they serve; an island never imports this. */
export function countryOf(writer: LawWriter): Country {
  const { locale, file } = writer;
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
      Object.entries(sourcesOf(file)).map(([id, { title, url, lang }]) => [
        id,
        { title: typeset(locale, title), url, ...(lang && lang !== locale ? { lang } : {}) },
      ]),
    ),
    payment: paymentTextsOf(locale, file.payment),
    form: formTexts(writer),
    cause: { steps: causeTexts(writer), cites: file.cause?.cites ?? [] },
    causeTests: causeTests(writer),
    ...(file.fixedTerm.longTerm ? { longTerm: say(file.fixedTerm.longTerm) } : {}),
    ...(file.notice.default.note ? { note: say(file.notice.default.note) } : {}),
    protections: protectionTexts(writer),
    unknown: unknownPayment(writer),
  };
}

/** A rule set's sources by full id, those of what it inherited included. */
function sourcesOf(file: Jurisdiction) {
  const own = file.sources.map((source) => [`${file.id}/${source.id}`, source] as const);
  return { ...file.inheritedSources, ...Object.fromEntries(own) };
}

/** The list of countries a reader chooses from; those of one country stand in a group of its name. */
export function countryChoices(locale: Locale, files: readonly Jurisdiction[]): CountryChoice[] {
  const country = ({ id }: { id: string }) => id.slice(0, 2);
  return files.map((file) => {
    const several = files.filter((other) => country(other) === country(file)).length > 1;
    const choice = { id: file.id, name: typeset(locale, file.name[locale]) };
    return several ? { ...choice, group: typeset(locale, countryName(locale, file.id)) } : choice;
  });
}

/** Everything the calculator loads on first use, in one language; `say` is typeset already. */
export function noticeDataOf(
  locale: Locale,
  say: NoticeWords,
  files: Jurisdiction[],
  factors: Record<Locale, string[]>,
  styles: string[],
  links: NoticeData['links'],
): NoticeData {
  return {
    ...say,
    styles,
    links,
    factors: factors[locale].map((factor) => typeset(locale, factor)),
    countries: countryChoices(locale, files),
  };
}
