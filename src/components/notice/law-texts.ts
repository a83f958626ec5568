import type { noticeLaw } from '../../i18n/fr/notice-law.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural, sayAmount, sayDay, sayList } from '../../i18n/say.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Jurisdiction } from '../../schemas/inherit.ts';
import type { Protection } from './notice-data.ts';

/** The words and the language that a country's law is put into; for pages and the data they serve, never an island. */
export type LawWriter = { locale: Locale; say: typeof noticeLaw; file: Jurisdiction };

type Text = { fr: string; en: string };

/** What the notice must or had better look like. */
export function formTexts({ locale, say, file: { form } }: LawWriter): string[] {
  const { required, requiredIf, advised, electronicRegisteredOk, note } = form;
  return [
    required === 'none'
      ? requiredIf
        ? fill(say.requiredIf, { condition: requiredIf[locale] })
        : say.noForm
      : fill(say.required, { required: required[locale] }),
    say.advised[advised],
    electronicRegisteredOk ? say.electronic : undefined,
    note && sentence(note[locale]),
    say.count,
  ].flatMap((text) => (text ? [typeset(locale, text)] : []));
}

/** Leaving for a reason, step by step; `[]` where the file gives no steps. */
export function causeTexts({ locale, say, file: { cause } }: LawWriter): string[] {
  if (!cause) return [];
  return [
    ...cause.steps.map((step) => say.causeSteps[step]),
    cause.note && sentence(cause.note[locale]),
    cause.urgentExempt ? say.urgent : undefined,
    say.effective,
    cause.suspension && say.suspensions[cause.suspension],
    cause.pay && fill(say.pay, { pay: cause.pay[locale] }),
  ].flatMap((text) => (text ? [typeset(locale, text)] : []));
}

/** What must be shown where the law wants a reason, by the place of the rule: `default`, `fixed-term`, `project` or a variant's id. */
export function causeTests({ locale, file }: LawWriter): Record<string, string> {
  const { notice, fixedTerm, project } = file;
  const found: [string, Text | undefined][] = [
    ['default', notice.default.causeTest],
    ['fixed-term', fixedTerm.causeTest],
    ['project', project?.causeTest],
    ...notice.variants.map(({ id, causeTest }): [string, Text | undefined] => [id, causeTest]),
  ];
  return Object.fromEntries(found.flatMap(([place, test]) => (test ? [[place, typeset(locale, test[locale])]] : [])));
}

/** The laws made for freelancers, each with its thresholds in exact words. */
export function protectionTexts({ locale, say, file }: LawWriter): Protection[] {
  const words = say.protection;
  const { payment } = file;
  const paidAfter = payment.default.from === 'completion-of-services' ? payment.default.days : null;
  return file.protections.map((protection) => {
    const { name, since, threshold, writtenContract, clientKeepsContractYears, scope, excludes, points } = protection;
    const texts = [
      since && fill(words.since, { day: sayDay(locale, since, 'long') }),
      threshold &&
        fill(words.threshold, {
          amount: sayAmount(locale, threshold.amount, threshold.currency),
          days: threshold.windowDays,
        }),
      scope && fill(words.scope, { scope: scope[locale] }),
      writtenContract ? words.written : undefined,
      clientKeepsContractYears ? plural(locale, words.keeps, clientKeepsContractYears) : undefined,
      paidAfter !== null ? fill(words.pay, { days: paidAfter }) : undefined,
      payment.remedy && fill(words.remedy, { remedy: payment.remedy[locale] }),
      ...points.map((point) => sentence(point[locale])),
      excludes.length > 0
        ? fill(words.excludes, {
            list: sayList(
              locale,
              excludes.map((item) => item[locale]),
            ),
          })
        : '',
    ];
    return {
      name: typeset(locale, name[locale]),
      points: texts.flatMap((text) => (text ? [typeset(locale, text)] : [])),
      cites: protection.cites,
    };
  });
}

/** What is not established about payment: said, never guessed. */
export function unknownPayment({ locale, say, file }: LawWriter): string[] {
  const { payment, counting } = file;
  const { days, note } = payment.default;
  return [
    days === null && note ? fill(say.noTerm, { note: note[locale] }) : undefined,
    days !== null && counting.paymentDueRollsForward === null ? say.rollUnknown : undefined,
    payment.reminderNeeded === null ? say.reminderUnknown : undefined,
  ].flatMap((text) => (text ? [typeset(locale, text)] : []));
}

/** A note of the file as a sentence. // sentence('a minor default is not enough') => 'A minor default is not enough.' */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
