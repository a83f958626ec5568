/** The languages of the site, in the order of the language switch. The first one lives at the root. */
export const locales = {
  fr: { name: 'Français', prefix: '', tag: 'fr' },
  en: { name: 'English', prefix: 'en/', tag: 'en' },
} as const;

/** A language the site is written in. */
export type Locale = keyof typeof locales;

/** The languages as a list. // => ['fr', 'en'] */
export const localeList = Object.keys(locales) as Locale[];

/** The language whose pages live at the root, and the one an unknown address is answered in. */
export const defaultLocale: Locale = 'fr';
