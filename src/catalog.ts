import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import type { Phrase } from './domain/phrases/phrase.ts';
import type { Objection } from './domain/rehearsal/objection.ts';
import { type Locale, localeList } from './i18n/locales.ts';
import { inOrderOfPlaces } from './i18n/places.ts';
import { pathTo, routeParameter } from './i18n/routes.ts';
import { typeset, typesetAll } from './i18n/typography.ts';
import { type Jurisdiction, wholeRuleSet } from './schemas/inherit.ts';
import { objectionsOf } from './schemas/objection.ts';

/** A chapter with what every list of chapters needs. `key` pairs the languages, `number` orders them from 1. */
export type ChapterEntry = {
  key: string;
  number: number;
  locale: Locale;
  url: string;
  entry: CollectionEntry<'chapters'>;
  data: CollectionEntry<'chapters'>['data'];
  minutes: number;
};

// Reading speed on a screen, in words a minute: the lower end of what studies of silent reading find, because the reader is tired.
const WORDS_A_MINUTE = 200;

function toChapter(entry: CollectionEntry<'chapters'>): ChapterEntry {
  const [locale, key] = entry.id.split('/') as [Locale, string];
  const number = Number.parseInt(key, 10);
  if (!Number.isInteger(number))
    throw new Error(`src/content/chapters/${entry.id}.mdx: the file name must begin with its number, such as 03-`);
  const minutes = Math.max(1, Math.round((entry.body ?? '').split(/\s+/).length / WORDS_A_MINUTE));
  const data = typesetAll(locale, entry.data);
  return { key, number, locale, url: pathTo(locale, data.path), entry, data, minutes };
}

/** The chapters of a language in the order of reading. */
export async function chapters(locale: Locale): Promise<ChapterEntry[]> {
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${locale}/`));
  return entries.map(toChapter).sort((a, b) => a.number - b.number);
}

/** The static paths of the chapters that `belongs` picks, in every language, for a rest route whose parameter is `name`. */
export async function chapterPaths<Name extends string>(name: Name, belongs: (chapter: ChapterEntry) => boolean) {
  const all = (await Promise.all(localeList.map(chapters))).flat();
  return all.filter(belongs).map((chapter) => ({
    params: { [name]: routeParameter(chapter.locale, chapter.data.path) } as Record<Name, string | undefined>,
    props: { chapter },
  }));
}

/** The same chapter in every language; fails loudly when a translation is missing. */
export async function chapterInAllLanguages(key: string): Promise<Record<Locale, ChapterEntry>> {
  const pairs = localeList.map(async (locale) => {
    const entry = await getEntry('chapters', `${locale}/${key}`);
    if (!entry)
      throw new Error(`src/content/chapters/${locale}/${key}.mdx is missing: every chapter exists in every language`);
    return [locale, toChapter(entry)] as const;
  });
  return Object.fromEntries(await Promise.all(pairs)) as Record<Locale, ChapterEntry>;
}

/** A page of prose that is not a chapter, ready to show. */
export async function prosePage(locale: Locale, name: string) {
  const entry = await getEntry('pages', `${locale}/${name}`);
  if (!entry)
    throw new Error(`src/content/pages/${locale}/${name}.mdx is missing: every page exists in every language`);
  return { data: typesetAll(locale, entry.data), ...(await render(entry)) };
}

/** The rule sets of the countries and regions, each made whole, in the order of their names in a language. */
export async function jurisdictions(locale: Locale = 'fr'): Promise<Jurisdiction[]> {
  const files = (await getCollection('jurisdictions')).map(({ data }) => data);
  return inOrderOfPlaces(
    locale,
    files.map((file) => wholeRuleSet(file, files)),
    ({ name }) => name[locale],
  );
}

/** What courts look at when the law only says “reasonable”, in every language. */
export async function reasonableNoticeFactors(): Promise<Record<Locale, string[]>> {
  const [shared] = await getCollection('sources');
  if (!shared)
    throw new Error('src/content/sources holds no file: the factors of a reasonable notice are read from it');
  return shared.data.reasonableNoticeFactors;
}

/** One source as a page shows it; `id` is `COUNTRY/source-id`. */
export type Source = {
  id: string;
  title: string;
  lang?: string | undefined;
  url: string;
  verified: boolean;
  reviewed: string;
};

/** Sources by the place they speak of, countries first, then what they share. */
export async function sourceGroups(locale: Locale) {
  const shared = (await getCollection('sources')).map(({ data }) => ({ ...data, watch: [] }));
  return [...(await jurisdictions(locale)), ...shared].map((group) => ({
    id: group.id,
    name: typeset(locale, group.name[locale]),
    watch: group.watch.map((item) => typeset(locale, item[locale])),
    reviewed: group.reviewed,
    sources: group.sources.map((source) => ({
      id: `${group.id}/${source.id}`,
      title: typeset(locale, source.title),
      lang: source.lang === locale ? undefined : source.lang,
      url: source.url,
      verified: source.confidence === 'verified',
      reviewed: group.reviewed,
    })),
  }));
}

/** The sources a chapter cites, in its order; an unknown one stops the build and is named. */
export async function citedSources(locale: Locale, ids: string[], file: string): Promise<Source[]> {
  const all = (await sourceGroups(locale)).flatMap((group) => group.sources);
  return ids.map((id) => {
    const source = all.find((candidate) => candidate.id === id);
    if (!source)
      throw new Error(
        `${file}, field sources: "${id}" is in no file of src/content/jurisdictions or src/content/sources`,
      );
    return source;
  });
}

/** The phrases written in a language, of every move, with its quotes and spaces in place. */
export async function phraseLibrary(language: Locale): Promise<Phrase[]> {
  const files = await getCollection('phrases', ({ data }) => data.language === language);
  return files.flatMap(({ data: { occasion, move, situations, phrases } }) =>
    phrases.map((phrase) => ({ ...phrase, occasion, move, situations, text: typeset(language, phrase.text) })),
  );
}

/** The part of the library that the referral picker offers: a way forward, or a closing where none is owed. */
export async function pickerLibrary(language: Locale): Promise<Phrase[]> {
  const library = await phraseLibrary(language);
  const offered = ['referral', 'closing'];
  return library.filter(({ occasion, move }) => (occasion ?? 'goodbye') === 'goodbye' && offered.includes(move));
}

/** What a client may answer, in the order of practice, in every register of the language, typeset. */
export async function objections(language: Locale): Promise<Objection[]> {
  const files = await getCollection('objections', ({ data }) => data.language === language);
  return typesetAll(
    language,
    files.flatMap(({ data }) => objectionsOf(data)),
  ).sort((a, b) => a.order - b.order);
}
