import { checkPoints } from '../../catalog/checklist.ts';
import { quizContent } from '../../catalog/quiz.ts';
import { chapters } from '../../catalog.ts';
import type { Destination } from '../../domain/plan/step.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import type { PlanWords, SharedPlanWords } from '../../i18n/plan-words.ts';
import { address, base, type Route, routes, unsafeAddress } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';
import { messageLibrary } from '../message/composer-props.ts';
import type { LibraryAddresses } from '../phrases/library.ts';
import type { PlanProps } from './plan-words.ts';

/** What the plan of a language is made of, for the server's first view and for the file the door fetches. */
export async function planProps(locale: Locale, styles: string[]): Promise<PlanProps> {
  const { form, files, rehearsal } = words(locale);
  const addresses = Object.fromEntries(
    localeList.map((code) => [code, `${base}data/message.${code}.json`]),
  ) as LibraryAddresses;
  return {
    locale,
    say: await planWords(locale),
    dayErrors: rehearsal.meeting.errors,
    pointsOf: await pointsOf(locale),
    form: { refused: form.refused, refusedLabel: form.refusedLabel },
    files,
    first: messageLibrary(locale, []),
    addresses,
    styles,
  };
}

/** The words of the plan with those it takes from other tools. */
export async function planWords(locale: Locale): Promise<PlanWords> {
  const { plan, files } = words(locale);
  const { page: _page, inChapter: _chapter, paper: _paper, paperLink: _link, ...say } = plan;
  return { ...say, shared: await sharedWords(locale), links: await links(locale), unnamed: files.unnamed };
}

async function sharedWords(locale: Locale): Promise<SharedPlanWords> {
  const { rehearsal, letter } = words(locale);
  const quiz = await quizContent(locale);
  const titles = Object.entries(quiz.verdicts).map(([id, { title }]) => [id, title]);
  const questions = quiz.questions.map(({ id, topic, options }) => [
    id,
    { topic: capital(topic), options: Object.fromEntries(options.map((option) => [option.id, option.label])) },
  ]);
  return {
    verdicts: { ...Object.fromEntries(titles), 'do-not-renew': quiz.verdicts.leave.doNotRenew?.title ?? '' },
    questions: Object.fromEntries(questions),
    securing: quiz.securing,
    redLines: Object.fromEntries(Object.entries(quiz.redLines).map(([id, { steps }]) => [id, steps])),
    points: await pointNames(locale),
    scriptLines: rehearsal.script.lines,
    subject: letter.subjectLabel.replace(/\s*:\s*$/u, ''),
  };
}

async function pointsOf(locale: Locale): Promise<Record<string, string[]>> {
  const ways = Object.entries(await checkPoints(locale));
  return Object.fromEntries(ways.map(([path, points]) => [path, points.map(({ id }) => id)]));
}

/** Each point by its short name: what stands before the colon of its title. */
async function pointNames(locale: Locale): Promise<Record<string, string>> {
  const all = Object.values(await checkPoints(locale)).flat();
  return Object.fromEntries(all.map(({ id, title }) => [id, title.split(/\s*:\s/u)[0] ?? title]));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

async function links(locale: Locale): Promise<Record<Destination, string>> {
  const all = await chapters(locale);
  // Until a tool has a page of its own, its chapter is where it is spoken of.
  const pageOr = (route: string, number: number) =>
    Object.hasOwn(routes, route)
      ? address(locale, route as Route)
      : (all.find((chapter) => chapter.number === number)?.url ?? address(locale, 'home'));
  return {
    quiz: address(locale, 'quiz'),
    cooling: pageOr('cooling', 2),
    checklist: address(locale, 'checklist'),
    money: address(locale, 'stakes'),
    notice: address(locale, 'notice'),
    message: address(locale, 'message'),
    rehearsal: address(locale, 'rehearsal'),
    phrases: address(locale, 'phrases'),
    unsafe: unsafeAddress(locale),
  };
}
