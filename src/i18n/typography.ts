import type { Locale } from './locales.ts';

// Authors type plain spaces and straight apostrophes; this makes them right for print, once, at build time.
// French: Lexique des règles typographiques en usage à l’Imprimerie nationale (narrow no-break space before
// ; : ! ? » and after «, no-break space before % and currency signs). English: curly quotes, no space before punctuation.

const NARROW = '\u202f';
const FIRM = '\u00a0';

function french(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/"([^"]*)"/g, `«${NARROW}$1${NARROW}»`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NARROW}`)
    .replace(/[ \u00a0\u202f]+([;:!?»])/g, `${NARROW}$1`)
    .replace(/[ \u00a0\u202f]+([%€$£])/g, `${FIRM}$1`)
    .replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, NARROW)
    .replace(/(?<=\d) (?=(?:h|min|s|jours?|mois|ans?|semaines?|heures?|minutes?|mots?)\b)/g, FIRM)
    .replace(/\bart\. (?=\d|L)/g, `art.${FIRM}`);
}

function english(text: string): string {
  return text
    .replace(/(^|[\s([{—–/-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–/“-])'/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(?<=\d) (?=(?:days?|months?|years?|weeks?|hours?|minutes?|words?)\b)/g, FIRM)
    .replace(/\b(arts?|s|no)\. (?=\d)/g, `$1.${FIRM}`);
}

/**
 * The text with the spaces, quotes and apostrophes of its language.
 * // typeset('fr', "Pourquoi ? C'est « non ».") => 'Pourquoi ? C’est « non ».'
 */
export function typeset(locale: Locale, text: string): string {
  const ellipsis = text.replace(/\.\.\./g, '…');
  return locale === 'fr' ? french(ellipsis) : english(ellipsis);
}

const UNTOUCHED = new Set(['id', 'url', 'path', 'slug', 'drawing', 'ref']);

/** The same for every text inside a value, whatever its shape; identifiers and addresses stay as they are. */
export function typesetAll<T>(locale: Locale, value: T): T {
  if (typeof value === 'string') return typeset(locale, value) as T;
  if (Array.isArray(value)) return value.map((item) => typesetAll(locale, item)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    UNTOUCHED.has(key) ? item : typesetAll(locale, item),
  ]);
  return Object.fromEntries(entries) as T;
}
