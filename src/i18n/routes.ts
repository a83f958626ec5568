import { type Locale, localeList, locales } from './locales.ts';

/** The address word of every page that is not a chapter. Chapters carry theirs in their own file (`path:`). */
export const routes = {
  home: { fr: '', en: '' },
  quiz: { fr: 'test', en: 'quiz' },
  method: { fr: 'methode', en: 'method' },
  notice: { fr: 'calculateur-de-preavis', en: 'notice-calculator' },
  phrases: { fr: 'phrases', en: 'phrases' },
  message: { fr: 'message', en: 'message' },
  rehearsal: { fr: 'repetition', en: 'rehearsal' },
  plan: { fr: 'mon-plan', en: 'my-plan' },
  portfolio: { fr: 'mes-clients', en: 'my-clients' },
  checklist: { fr: 'contrat-a-relire', en: 'contract-checklist' },
  stakes: { fr: 'argent-en-jeu', en: 'money-at-stake' },
  print: { fr: 'imprimer', en: 'print' },
  search: { fr: 'recherche', en: 'search' },
  sources: { fr: 'sources', en: 'sources' },
  about: { fr: 'a-propos', en: 'about' },
  offline: { fr: 'hors-ligne', en: 'offline' },
  cooling: { fr: 'delai-de-reflexion', en: 'cooling-off' },
  data: { fr: 'mes-donnees', en: 'my-data' },
} as const satisfies Record<string, Record<Locale, string>>;

/** A page that is not a chapter. */
export type Route = keyof typeof routes;

/** The site's base path with one slash at each end, from `BASE` at build time. // => '/' */
export const base = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;

/** The address of a page word in a language. // pathTo('en', 'give-notice') => '/en/give-notice/' */
export function pathTo(locale: Locale, word: string): string {
  return `${base}${locales[locale].prefix}${word === '' ? '' : `${word}/`}`;
}

/** The address of a named page. // address('fr', 'quiz') => '/test/' */
export function address(locale: Locale, route: Route): string {
  return pathTo(locale, routes[route][locale]);
}

/** The same as a rest parameter of a route file: no leading or trailing slash. // => 'en/quiz' */
export function routeParameter(locale: Locale, word: string): string | undefined {
  const path = `${locales[locale].prefix}${word}`.replace(/\/$/, '');
  return path === '' ? undefined : path;
}

/** The addresses of a named page in every language. // addresses('quiz').en => '/en/quiz/' */
export function addresses(route: Route): Record<Locale, string> {
  const pairs = localeList.map((locale) => [locale, address(locale, route)] as const);
  return Object.fromEntries(pairs) as Record<Locale, string>;
}

/** What `getStaticPaths` of a page's route file gives: one page a language; the parameter has the page's name. */
export function localePaths(route: Route) {
  return localeList.map((locale) => ({
    params: { [route]: routeParameter(locale, routes[route][locale]) },
    props: { locale },
  }));
}

/** The heading about safety on the about page, which every page links to. */
const unsafeAnchor = { fr: 'securite', en: 'safety' } as const satisfies Record<Locale, string>;

/** Where *If you feel unsafe* leads. // unsafeAddress('en') => '/en/about/#safety' */
export function unsafeAddress(locale: Locale): string {
  return `${address(locale, 'about')}#${unsafeAnchor[locale]}`;
}
