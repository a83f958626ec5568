import type { Locale } from './locales.ts';
import { sayNumber } from './say.ts';

/** Whole seconds as hours and minutes, rounded to the minute. `sayTime('fr', 504000) // => '140 h'`, `sayTime('en', 5400) // => '1 h 30'` */
export function sayTime(locale: Locale, seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0 && rest > 0) return `${rest}\u00a0min`;
  return `${sayNumber(locale, hours)}\u00a0h${rest > 0 ? `\u00a0${String(rest).padStart(2, '0')}` : ''}`;
}

/** A percentage that was rounded to one decimal; a whole one is said whole. `sayShare('fr', '33.3') // => '33,3 %'`, `'50.0'` => `'50 %'` */
export function sayShare(locale: Locale, share: string): string {
  const figures = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'fr-FR', { maximumFractionDigits: 1 });
  return `${figures.format(share as Intl.StringNumericLiteral)}${locale === 'fr' ? '\u00a0' : ''}%`;
}

/** A decimal as the reader's language types it, to stand in a field. `typeDecimal('fr', '4200.50') // => '4200,50'` */
export function typeDecimal(locale: Locale, decimal: string): string {
  return locale === 'fr' ? decimal.replace('.', ',') : decimal;
}
