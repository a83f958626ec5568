import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { ResultWords } from '../../src/components/quiz/result-text.ts';
import { quiz as english } from '../../src/i18n/en/quiz.ts';
import { quiz as french } from '../../src/i18n/fr/quiz.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import {
  quizFocusSchema,
  quizNoticeSchema,
  quizQuestionSchema,
  quizRedLineSchema,
  quizSecuringSchema,
  quizVerdictSchema,
} from '../../src/schemas/quiz.ts';
import { type QuizFiles, quizIn } from '../../src/schemas/quiz-content.ts';

const folder = 'src/content/quiz';

function read<T extends z.ZodType>(name: string, schema: T): z.infer<T> {
  return schema.parse(parse(readFileSync(join(folder, name), 'utf8')));
}

const files: QuizFiles = {
  questions: readdirSync(join(folder, 'questions'))
    .sort()
    .map((name) => read(`questions/${name}`, quizQuestionSchema)),
  verdicts: read('verdicts.yaml', quizVerdictSchema.array()),
  redLines: read('red-lines.yaml', quizRedLineSchema.array()),
  focuses: read('focuses.yaml', quizFocusSchema.array()),
  notices: read('notices.yaml', quizNoticeSchema.array()),
  securing: read('securing.yaml', quizSecuringSchema.array()),
};

function wordsIn(locale: Locale, say: typeof french): ResultWords {
  return { content: quizIn(locale, files, () => '/'), say: say.result, after: say.after };
}

/** What a result needs to be said in either language, from the files of the site. */
export const resultWords: Readonly<Record<Locale, ResultWords>> = {
  fr: wordsIn('fr', french),
  en: wordsIn('en', english),
};
