import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { base } from '../../scripts/site.mjs';

/** A language of the site. */
export type Language = 'fr' | 'en';

/** The languages every journey is made in. */
export const languages: Language[] = ['fr', 'en'];

/** The address words of src/i18n/routes.ts, which only a build can read; tests/house/addresses.test.ts compares them. */
export const words = {
  home: { fr: '', en: '' },
  quiz: { fr: 'test', en: 'quiz' },
  method: { fr: 'methode', en: 'method' },
  notice: { fr: 'calculateur-de-preavis', en: 'notice-calculator' },
  phrases: { fr: 'phrases', en: 'phrases' },
  message: { fr: 'message', en: 'message' },
  rehearsal: { fr: 'repetition', en: 'rehearsal' },
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
} as const;

/** A page that is not a chapter. */
export type Route = keyof typeof words;

/** A chapter as its file names it. */
export type Chapter = { key: string; title: string; path: string; address: string };

function inLanguage(language: Language, word: string): string {
  return `${base}${language === 'fr' ? '' : 'en/'}${word === '' ? '' : `${word}/`}`;
}

/** The address of a page. // at('en', 'quiz') => '/en/quiz/' */
export function at(language: Language, route: Route): string {
  return inLanguage(language, words[route][language]);
}

/** The chapters of a language in the order of reading, from their own files. */
export function chapters(language: Language): Chapter[] {
  const folder = new URL(`../../src/content/chapters/${language}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  return names.sort().map((name) => {
    const frontmatter = readFileSync(new URL(name, folder), 'utf8').split(/^---$/m)[1] ?? '';
    const { title, path } = parse(frontmatter) as { title: string; path: string };
    return { key: name.replace(/\.mdx$/, ''), title, path, address: inLanguage(language, path) };
  });
}

/** One chapter by its number. // chapter('fr', 6).address => '/donner-un-preavis/' */
export function chapter(language: Language, number: number): Chapter {
  const found = chapters(language)[number - 1];
  if (!found) throw new Error(`There is no chapter ${number} in ${language}.`);
  return found;
}
