import type { Locale } from '../../i18n/locales.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Jurisdiction } from '../../schemas/inherit.ts';
import type { PaymentTexts } from './notice-data.ts';

type Text = string | { fr: string; en: string } | undefined;

/** The words of a file's payment rules in one language, typeset; what the file does not say is absent. */
export function paymentTextsOf(locale: Locale, payment: Jurisdiction['payment']): PaymentTexts {
  const { agreedMax, interest } = payment;
  const texts: Record<keyof PaymentTexts, Text> = {
    note: payment.default.note,
    alternative: agreedMax?.alternative,
    effectIfLonger: agreedMax?.effectIfLonger,
    agreedNote: agreedMax?.note,
    reference: interest.kind === 'reference-plus' ? interest.reference : undefined,
    interestFrom: interest.kind === 'fixed-rate' ? interest.from : undefined,
    floor: interest.kind === 'reference-plus' ? interest.floor : undefined,
    interestNote: interest.note,
    remedy: payment.remedy,
    ref: payment.ref,
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      text ? [[name, typeset(locale, typeof text === 'string' ? text : text[locale])]] : [],
    ),
  );
}
