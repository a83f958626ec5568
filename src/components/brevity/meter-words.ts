import type { Reading } from '../../domain/brevity/read.ts';
import type { brevity } from '../../i18n/fr/brevity.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural } from '../../i18n/say.ts';

/** The words the meter speaks with, in the language of the page. */
export type MeterWords = typeof brevity;

/** What was counted, in one sentence. // => '2 raisons, 31 mots, 13 secondes à voix haute.' */
export function countsOf(say: MeterWords, locale: Locale, { reasons, words, seconds }: Reading): string {
  const { meter } = say;
  const counts = {
    reasons: reasons === 0 ? meter.noReason : plural(locale, meter.reasons, reasons),
    words: plural(locale, meter.words, words),
    seconds: plural(locale, meter.seconds, seconds),
  };
  const sentence = fill(meter.summary, counts);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** How many pieces open a discussion, in one sentence. // => 'Rien n’y ouvre la discussion.' */
export function verdictOf(say: MeterWords, locale: Locale, { marks }: Reading): string {
  return marks.length === 0 ? say.meter.clear : plural(locale, say.meter.pieces, marks.length);
}
