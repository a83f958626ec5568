import { z } from 'astro/zod';

const count = z.int().positive();
const percent = z.number().min(0).max(100);
const exits = { keep: percent, reset: percent, leave: percent, prepare: percent };
const asked = z.strictObject({
  untilOfferMedian: count,
  untilOfferNinetieth: count,
  untilEndMedian: count,
  untilEndNinetieth: count,
});

/** What the tests computed about the quiz as a whole: `src/content/quiz/figures.yaml`, which says what each figure is. */
export const quizFiguresSchema = z.strictObject({
  completeAnswerSets: count,
  completeAnswerSetsWithoutRedLine: count,
  verdictShares: z.strictObject({ ...exits, leaveNow: percent }),
  verdictSharesWithoutRedLine: z.strictObject(exits),
  randomReaders: count,
  unknownShare: percent,
  questionsAsked: asked,
  questionsAskedWithoutRedLine: asked,
  fewestQuestions: count,
  fewestQuestionsWithoutRedLine: count,
  mostQuestions: count,
  results: count,
});

/** The figures of the method page. Shares are percentages with one decimal. */
export type QuizFigures = z.infer<typeof quizFiguresSchema>;
