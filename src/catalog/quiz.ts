import { getCollection, getEntry } from 'astro:content';
import { chapters, jurisdictions } from '../catalog.ts';
import { questionIds } from '../domain/quiz/questions.ts';
import { rules } from '../domain/quiz/verdict.ts';
import type { Locale } from '../i18n/locales.ts';
import { address, base, unsafeAddress } from '../i18n/routes.ts';
import { typesetAll } from '../i18n/typography.ts';
import { words } from '../i18n/words.ts';
import { type CountryContacts, contactsIn } from '../schemas/contact-list.ts';
import { type QuizContent, quizIn } from '../schemas/quiz-content.ts';
import type { QuizFigures } from '../schemas/quiz-figures.ts';

/** What the quiz says in one language: the questions and verdicts, with the addresses its buttons lead to. */
export async function quizContent(locale: Locale): Promise<QuizContent> {
  const all = await chapters(locale);
  const [questions, verdicts, redLines, focuses, notices, securing] = await Promise.all([
    getCollection('quizQuestions').then((entries) => entries.map(({ data }) => data)),
    getCollection('quizVerdicts').then((entries) => entries.map(({ data }) => data)),
    getCollection('quizRedLines').then((entries) => entries.map(({ data }) => data)),
    getCollection('quizFocuses').then((entries) => entries.map(({ data }) => data)),
    getCollection('quizNotices').then((entries) => entries.map(({ data }) => data)),
    getCollection('quizSecuring').then((entries) => entries.map(({ data }) => data)),
  ]);
  const ordered = questions.sort((a, b) => questionIds.indexOf(a.id) - questionIds.indexOf(b.id));
  const files = { questions: ordered, verdicts, redLines, focuses, notices, securing };
  return quizIn(locale, files, (next, anchor) => {
    if ('route' in next) return address(locale, next.route);
    const chapter = all.find(({ key }) => key === next.chapter);
    if (!chapter) throw new Error(`src/content/quiz/verdicts.yaml: there is no chapter "${next.chapter}"`);
    return `${chapter.url}${anchor ? `#${anchor}` : ''}`;
  });
}

/** All words of the running quiz in one language, as the page fetches them when a reader begins. */
export async function quizWords(locale: Locale, style: string) {
  const { quiz, files, site } = words(locale);
  const { start, run, result, after } = quiz;
  const links = {
    quiz: address(locale, 'quiz'),
    method: address(locale, 'method'),
    cooling: address(locale, 'cooling'),
    unsafe: unsafeAddress(locale),
    contacts: `${base}data/contacts.${locale}.json`,
    style,
  };
  return {
    locale,
    content: await quizContent(locale),
    start,
    files,
    run,
    result,
    after,
    links,
    site: site.name,
    unsafe: site.unsafe,
  };
}

/** The nine rules in words, in the order in which they are tried. */
export async function quizRules(locale: Locale) {
  const entries = (await getCollection('quizRules')).map(({ data }) => data);
  const ordered = entries.sort((a, b) => rules.indexOf(a.id) - rules.indexOf(b.id));
  return ordered.map(({ id, ...text }) => ({ id, ...typesetAll(locale, text[locale]) }));
}

/** The prose of the method page. */
export async function quizMethod(locale: Locale) {
  const entry = await getEntry('quizMethod', 'method');
  if (!entry) throw new Error('src/content/quiz/method.yaml is missing');
  return typesetAll(locale, entry.data[locale]);
}

/** What the tests computed about the quiz as a whole. */
export async function quizFigures(): Promise<QuizFigures> {
  const entry = await getEntry('quizFigures', 'figures');
  if (!entry) throw new Error('src/content/quiz/figures.yaml is missing');
  return entry.data;
}

/** Whom to turn to after a red line, country by country, in the order of the rule sets. */
export async function contactLists(locale: Locale): Promise<CountryContacts[]> {
  const [countries, lists] = [await jurisdictions(), await getCollection('contacts')];
  for (const { data } of lists) {
    if (countries.some(({ id }) => id === data.id)) continue;
    throw new Error(`src/content/contacts: "${data.id}" has no file in src/content/jurisdictions to name the country`);
  }
  return countries.flatMap(({ id, name }) =>
    lists.filter(({ data }) => data.id === id).map(({ data }) => contactsIn(locale, data, name[locale])),
  );
}
