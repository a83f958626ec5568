const formats = new Map<string, unknown>();

/**
 * A formatter of the browser's, made once: making one costs a slow device milliseconds, using it next to nothing.
 * // formatOf(Intl.PluralRules, 'fr').select(0) => 'one'
 */
export function formatOf<Format, const Options extends readonly object[]>(
  make: new (locale: string, ...options: Options) => Format,
  locale: string,
  ...options: Options
): Format {
  const key = `${make.name} ${locale} ${JSON.stringify(options)}`;
  const format = (formats.get(key) as Format | undefined) ?? new make(locale, ...options);
  formats.set(key, format);
  return format;
}
