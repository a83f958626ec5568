import { fill } from './fill.ts';
import type { Locale } from './locales.ts';

// Most who say something also fill it in. What every page of a tool carries takes it from its own small file.
export { fill };

/** A sentence in the plural forms its language has. Slots are written `{n}`. */
export type PluralForms = { one: string; other: string };

/** The plural form that fits `n`, with `{n}` filled in the language's digits. // plural('fr', {one: '{n} jour', other: '{n} jours'}, 0) => '0 jour' */
export function plural(locale: Locale, forms: PluralForms, n: number): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { n: sayNumber(locale, n) });
}

/** A number in the language's digits. // sayNumber('fr', 1234.5) => '1 234,5' */
export function sayNumber(locale: Locale, n: number): string {
  return new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'fr-FR').format(n);
}

/** A whole amount with its currency in full. // sayAmount('en', 800, 'USD') => '800 US dollars' */
export function sayAmount(locale: Locale, amount: number, currency: string): string {
  return new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'fr-FR', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  }).format(amount);
}

const DAY_STYLES = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * A civil day in words. `day` is `YYYY-MM-DD`; it is formatted in UTC, so no time zone can move it.
 * // sayDay('fr', '2026-08-01') => 'samedi 1er août 2026'; sayDay('en', '2026-08-01') => 'Saturday 1 August 2026'
 */
export function sayDay(locale: Locale, day: string, style: keyof typeof DAY_STYLES = 'full'): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', {
    ...DAY_STYLES[style],
    timeZone: 'UTC',
  });
  return format
    .formatToParts(Date.UTC(year, month - 1, date))
    .map((part) => (locale === 'fr' && part.type === 'day' && part.value === '1' ? '1er' : part.value))
    .join('')
    .replace(',', '');
}

/** Words joined as the language joins them. // sayList('fr', ['a', 'b', 'c']) => 'a, b et c' */
export function sayList(locale: Locale, items: string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'fr-FR', { type }).format(items);
}
