import type { QuestionId } from '../domain/quiz/questions.ts';
import type { Verdict } from '../domain/quiz/verdict.ts';
import type { Locale } from '../i18n/locales.ts';
import { typesetAll } from '../i18n/typography.ts';
import type { QuizFocus, QuizNotice, QuizQuestion, QuizRedLine, QuizSecuring, QuizVerdict } from './quiz.ts';

/** Every file of `src/content/quiz`, as its schema lets it through. */
export interface QuizFiles {
  readonly questions: readonly QuizQuestion[];
  readonly verdicts: readonly QuizVerdict[];
  readonly redLines: readonly QuizRedLine[];
  readonly focuses: readonly QuizFocus[];
  readonly notices: readonly QuizNotice[];
  readonly securing: readonly QuizSecuring[];
}

/** One answer in one language. */
export type OptionWords = { id: string } & QuizQuestion['options'][number]['fr'];

/** One question in one language. */
export type QuestionWords = { id: QuestionId; options: OptionWords[] } & QuizQuestion['fr'];

/** One verdict in one language, its button leading somewhere. */
export type VerdictWords = Omit<QuizVerdict['fr'], 'next'> & { next: { text: string; label: string; href: string } };

/** What the quiz says, in one language. */
export interface QuizContent {
  readonly questions: readonly QuestionWords[];
  readonly verdicts: Record<Verdict, VerdictWords>;
  readonly redLines: Record<QuizRedLine['id'], QuizRedLine['fr']>;
  readonly focuses: Record<QuizFocus['id'], QuizFocus['fr']>;
  readonly notices: Record<QuizNotice['id'], QuizNotice['fr']>;
  readonly securing: Record<QuizSecuring['id'], string>;
}

/** Finds the address of a verdict's button. */
export type Resolve = (next: QuizVerdict['next'], anchor: string | undefined) => string;

/** The quiz in one language, typeset, its questions in the order of their files. */
export function quizIn(locale: Locale, files: QuizFiles, resolve: Resolve): QuizContent {
  const questions = files.questions.map(({ id, options, ...words }) => ({
    id,
    ...words[locale],
    options: options.map((option) => ({ id: option.id, ...option[locale] })),
  }));
  const verdicts = files.verdicts.map(({ id, next, ...words }) => {
    const { next: button, ...rest } = words[locale];
    const href = resolve(next, button.anchor);
    return [
      id,
      {
        ...typesetAll(locale, rest),
        next: { ...typesetAll(locale, { text: button.text, label: button.label }), href },
      },
    ];
  });
  return {
    questions: typesetAll(locale, questions),
    verdicts: Object.fromEntries(verdicts) as QuizContent['verdicts'],
    redLines: keyed(locale, files.redLines) as QuizContent['redLines'],
    focuses: keyed(locale, files.focuses) as QuizContent['focuses'],
    notices: keyed(locale, files.notices) as QuizContent['notices'],
    securing: keyed(locale, files.securing) as QuizContent['securing'],
  };
}

function keyed<T>(locale: Locale, items: readonly ({ id: string } & Record<Locale, T>)[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, typesetAll(locale, item[locale])]));
}
