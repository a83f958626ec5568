import { formatOf } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A stored text as a person reads it: what it says, indented, its envelope taken off; any other text as it is. */
export function readable(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    const isEnvelope = typeof value === 'object' && value !== null && Object.keys(value).join() === 'v,data';
    return JSON.stringify(isEnvelope ? (value as { data: unknown }).data : value, null, 2);
  } catch {
    return text;
  }
}

const utf8 = new TextEncoder();

/** How many bytes an entry takes, name and text, in UTF-8. */
export function bytesOf(name: string, text: string): number {
  return utf8.encode(name).length + utf8.encode(text).length;
}

/** A size in the language's words. // sayBytes('fr', 1300) => '1,3 ko' */
export function sayBytes(locale: Locale, bytes: number): string {
  const large = bytes >= 1000;
  return formatOf(Intl.NumberFormat, locale === 'en' ? 'en-GB' : 'fr-FR', {
    style: 'unit',
    unit: large ? 'kilobyte' : 'byte',
    unitDisplay: large ? 'short' : 'long',
    maximumFractionDigits: 1,
  }).format(large ? bytes / 1000 : bytes);
}
