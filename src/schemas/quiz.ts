import { z } from 'astro/zod';
import { type Focus, focuses } from '../domain/quiz/focus.ts';
import { optionOf, type QuestionId, questionIds, questionOf } from '../domain/quiz/questions.ts';
import { rules, verdicts } from '../domain/quiz/verdict.ts';

const sentence = z.string().min(4);

/** A text of at most so many words, counted between spaces; French punctuation alone is no word. */
function atMost(words: number) {
  const counted = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return z
    .string()
    .min(1)
    .refine((text) => counted(text) <= words, `at most ${words} words`);
}

const questionText = z.strictObject({
  /** What the question is about, as a few words inside a sentence: “payment”. */
  topic: atMost(5),
  /** The question itself. */
  ask: atMost(20),
  /** One line that helps to answer. */
  help: atMost(20),
  /** Why we ask, opened on request. */
  why: atMost(30),
  /** Where the fact is found by somebody who does not know it yet. Not needed where an answer decides nothing. */
  find: atMost(22).optional(),
});

const optionText = z.strictObject({
  /** The answer, as the reader would say it: observable, with a frequency. */
  label: atMost(12),
  /** What this answer weighs, after it was quoted in a result. Not needed where an answer never weighs. */
  says: atMost(14).optional(),
  /** The answer as a condition, beginning with “si” or “if”, for what would change the result. */
  if: atMost(16).optional(),
});

/**
 * The words of one question, in every language: `src/content/quiz/questions/NN-name.yaml`. Identifiers, order and levels
 * belong to the rules (`src/domain/quiz/questions.ts`); a file that names others stops the build.
 */
export const quizQuestionSchema = z
  .strictObject({
    id: z.enum(questionIds as [QuestionId, ...QuestionId[]]),
    fr: questionText,
    en: questionText,
    /** Every option of the question, in its order: best to worst. */
    options: z.array(z.strictObject({ id: z.string(), fr: optionText, en: optionText })),
  })
  .superRefine(({ id, options }, context) => {
    const expected = questionOf(id).options.map((option) => option.id);
    if (options.map((option) => option.id).join() === expected.join()) return;
    context.addIssue({
      code: 'custom',
      path: ['options'],
      message: `expected the options ${expected.join(', ')}, in this order`,
    });
  })
  .superRefine(({ id, fr, en, options }, context) => {
    // Moment questions never change a verdict: there is nothing to say about them. Everything else is quoted.
    const quoted = questionOf(id).group !== 'moment';
    if ([fr, en].some(({ find }) => Boolean(find) !== quoted)) {
      const message = quoted ? 'needs `find` in both languages' : 'takes no `find`';
      context.addIssue({ code: 'custom', path: ['fr', 'find'], message });
    }
    for (const [index, option] of options.entries()) {
      const complete = [option.fr, option.en].every(
        (text) => Boolean(text.says) === quoted && Boolean(text.if) === quoted,
      );
      if (complete && optionOf(id, option.id)) continue;
      const message = quoted ? 'needs `says` and `if` in both languages' : 'takes no `says` and no `if`';
      context.addIssue({ code: 'custom', path: ['options', index], message });
    }
  });

const verdictText = z.strictObject({
  /** The heading of the result. */
  title: atMost(8),
  /** One plain paragraph. */
  lead: atMost(45),
  /** The one next step: a sentence, the words on the button, and the heading of the chapter it leads to. */
  next: z.strictObject({ text: atMost(20), label: atMost(7), anchor: z.string().optional() }),
  /** How *leave* reads when a fixed term ends soon. */
  doNotRenew: z.strictObject({ title: atMost(8), lead: atMost(45) }).optional(),
});

/** A verdict: one item of `src/content/quiz/verdicts.yaml`. */
export const quizVerdictSchema = z.strictObject({
  id: z.enum(verdicts),
  /** Where the one button leads: a page of the site or a chapter. */
  next: z.union([z.strictObject({ route: z.enum(['notice']) }), z.strictObject({ chapter: z.string() })]),
  fr: verdictText,
  en: verdictText,
});

const redLineText = z.strictObject({
  /** What to do, in order: safety before money. */
  steps: z.array(atMost(22)).min(3).max(5),
  /** What to keep as evidence, a few words each. */
  evidence: z.array(atMost(12)).min(3).max(5),
  /** The few sentences to send instead of meeting; no reason is argued and no referral is offered. */
  write: atMost(45),
});

/** What follows from a red line: one item of `src/content/quiz/red-lines.yaml`. */
export const quizRedLineSchema = z.strictObject({
  id: z.enum(['safety', 'legality']),
  fr: redLineText,
  en: redLineText,
});

const focusText = z.strictObject({
  /** What the reset is about. */
  title: atMost(8),
  /** A sentence that can be said as it is; `…` stands for what only the reader knows. */
  say: atMost(32),
  /** By when: a delay, and how it is fixed. */
  by: atMost(20),
  /** What counts as fixed, so that nobody has to argue about it later. */
  fixed: atMost(22),
});

/** A focus of a reset as a plan: one item of `src/content/quiz/focuses.yaml`. */
export const quizFocusSchema = z.strictObject({
  id: z.enum(focuses as [Focus, ...Focus[]]),
  fr: focusText,
  en: focusText,
});

const noticeText = z.strictObject({ title: atMost(8), text: atMost(30), link: atMost(8).optional() });

/** What stands beside a verdict: one item of `src/content/quiz/notices.yaml`. */
export const quizNoticeSchema = z.strictObject({
  id: z.enum(['sleep-on-it', 'instinct']),
  fr: noticeText,
  en: noticeText,
});

/** One thing to secure before leaving: one item of `src/content/quiz/securing.yaml`. */
export const quizSecuringSchema = z.strictObject({
  id: z.enum(['owed', 'runway', 'income-share', 'exit-clause']),
  fr: atMost(18),
  en: atMost(18),
});

const ruleText = z.strictObject({ rule: sentence, why: sentence });

/** A rule in words and its reason: one item of `src/content/quiz/rules.yaml`, in the order of the rules. */
export const quizRuleSchema = z.strictObject({ id: z.enum(rules), fr: ruleText, en: ruleText });

const methodText = z.strictObject({
  title: z.string().min(3).max(60),
  description: z.string().min(60).max(160),
  lead: sentence,
  /** Sections of prose, each before the generated table of the same name. */
  sections: z.array(z.strictObject({ id: z.string(), title: sentence, paragraphs: z.array(sentence).min(1) })),
});

/** The prose of the method page: `src/content/quiz/method.yaml`. The tables come from the questions and the rules. */
export const quizMethodSchema = z.strictObject({ id: z.literal('method'), fr: methodText, en: methodText });

/** The words of one question in every language. */
export type QuizQuestion = z.infer<typeof quizQuestionSchema>;
/** The words of one verdict in every language. */
export type QuizVerdict = z.infer<typeof quizVerdictSchema>;
/** What to do after a red line, in every language. */
export type QuizRedLine = z.infer<typeof quizRedLineSchema>;
/** A focus of a reset, in every language. */
export type QuizFocus = z.infer<typeof quizFocusSchema>;
/** What stands beside a verdict, in every language. */
export type QuizNotice = z.infer<typeof quizNoticeSchema>;
/** One thing to secure, in every language. */
export type QuizSecuring = z.infer<typeof quizSecuringSchema>;
