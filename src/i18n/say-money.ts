import { decimalsOf } from '../domain/money/currency.ts';
import type { Money } from '../domain/money/money.ts';
import { formatOf } from './formats.ts';
import type { Locale } from './locales.ts';

/**
 * An amount in the language's figures, always with all its decimals. The decimal goes to `Intl` as text, so no digit is lost.
 * `sayMoney('fr', { amount: '1200.50', currency: 'EUR' }) // => '1 200,50 €'`
 */
export function sayMoney(locale: Locale, { amount, currency }: Money): string {
  const decimals = decimalsOf(currency);
  return formatOf(Intl.NumberFormat, locale === 'en' ? 'en-GB' : 'fr-FR', {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount as Intl.StringNumericLiteral);
}

/** A decimal in the language's figures, up to four decimals. `sayDecimal('fr', '2.15') // => '2,15'` */
export function sayDecimal(locale: Locale, decimal: string): string {
  const figures = formatOf(Intl.NumberFormat, locale === 'en' ? 'en-GB' : 'fr-FR', { maximumFractionDigits: 4 });
  return figures.format(decimal as Intl.StringNumericLiteral);
}

/** A rate in percent. `sayPercent('fr', '2.15') // => '2,15 %'` */
export function sayPercent(locale: Locale, percent: string): string {
  return `${sayDecimal(locale, percent)}${locale === 'fr' ? '\u00a0' : ''}%`;
}
