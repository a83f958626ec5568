import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainResult } from '../../src/components/quiz/plain-result.ts';
import { type ResultText, resultText } from '../../src/components/quiz/result-text.ts';
import { answersFromNumbers } from '../../src/domain/quiz/answers.ts';
import { focuses } from '../../src/domain/quiz/focus.ts';
import { noticesFor } from '../../src/domain/quiz/notices.ts';
import { outcomeOf } from '../../src/domain/quiz/outcome.ts';
import { questionIds, questionOf } from '../../src/domain/quiz/questions.ts';
import { rules, verdicts } from '../../src/domain/quiz/verdict.ts';
import { quiz as english } from '../../src/i18n/en/quiz.ts';
import { quiz as french } from '../../src/i18n/fr/quiz.ts';
import { contactsSchema } from '../../src/schemas/contact.ts';
import {
  quizFocusSchema,
  quizMethodSchema,
  quizNoticeSchema,
  quizQuestionSchema,
  quizRedLineSchema,
  quizRuleSchema,
  quizSecuringSchema,
  quizVerdictSchema,
} from '../../src/schemas/quiz.ts';
import { type QuizFiles, quizIn } from '../../src/schemas/quiz-content.ts';

const folder = 'src/content/quiz';
const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'));
const names = readdirSync(join(folder, 'questions')).sort();

const rulesFile = quizRuleSchema.array().parse(read('rules.yaml'));
const files: QuizFiles = {
  questions: names.map((name) => quizQuestionSchema.parse(read(`questions/${name}`))),
  verdicts: quizVerdictSchema.array().parse(read('verdicts.yaml')),
  redLines: quizRedLineSchema.array().parse(read('red-lines.yaml')),
  focuses: quizFocusSchema.array().parse(read('focuses.yaml')),
  notices: quizNoticeSchema.array().parse(read('notices.yaml')),
  securing: quizSecuringSchema.array().parse(read('securing.yaml')),
};
const contacts = readdirSync('src/content/contacts').map((name) =>
  contactsSchema.parse(parse(readFileSync(join('src/content/contacts', name), 'utf8'))),
);
const method = quizMethodSchema.parse(read('method.yaml'));
const say = { fr: french, en: english };
const locales = ['fr', 'en'] as const;
const quiz = { fr: quizIn('fr', files, () => '/'), en: quizIn('en', files, () => '/') };

const answerCounts = questionIds.map((id) => questionOf(id).options.length);
/** Rows of answers, most of them complete and without a red line: these give the longest results. */
const numbers = fc.array(fc.nat({ max: 59 }), { minLength: 18, maxLength: 18 });
const complete = numbers.map((row) =>
  row.map((each, index) => 2 + (each % (index < 2 ? 2 : (answerCounts[index] ?? 3)))),
);
const rows = fc.oneof({ weight: 4, arbitrary: complete }, { weight: 1, arbitrary: numbers });
const countWords = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const allText = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(allText)
      : [];

/** The result of some answers in one language, as it is shown. */
function resultIn(locale: 'fr' | 'en', row: readonly number[]) {
  const answers = answersFromNumbers(row);
  const outcome = outcomeOf(answers);
  const notices = noticesFor(answers, outcome.wind === undefined, [], '2026-11-23');
  return resultText(outcome, answers, notices, () => 'mercredi 23 septembre 2026', {
    content: quiz[locale],
    say: say[locale].result,
    after: say[locale].after,
  });
}

const plain = (locale: 'fr' | 'en', text: ResultText) => plainResult(text, say[locale].after.help.write);

/** A row with one answer alone: the option of that number at that question. */
const lineAt = (question: number, option: number) => questionIds.map((_, index) => (index === question ? option : 0));

/** What the country with the most to say says after a red line. */
function longestContacts(locale: 'fr' | 'en'): string {
  const lists = contacts.flatMap((list) =>
    (['safety', 'legality'] as const).map((line) =>
      list.contacts
        .filter((contact) => contact.for.includes(line))
        .map((contact) => Object.values(contact[locale]).join(' '))
        .join(' '),
    ),
  );
  return lists.sort((a, b) => countWords(b) - countWords(a))[0] ?? '';
}

describe('the words of the quiz', () => {
  test('name every question, verdict, focus and rule, in the order of the rules', () => {
    expect(files.questions.map(({ id }) => id)).toEqual(questionIds);
    expect(names).toEqual(questionIds.map((id, index) => `${String(index + 1).padStart(2, '0')}-${id}.yaml`));
    expect(files.verdicts.map(({ id }) => id)).toEqual(verdicts);
    expect(files.focuses.map(({ id }) => id)).toEqual(focuses);
    expect(files.notices.map(({ id }) => id)).toEqual(['sleep-on-it', 'instinct']);
    expect(rulesFile.map(({ id }) => id)).toEqual(rules);
    expect(files.securing.map(({ id }) => id)).toEqual(['owed', 'runway', 'income-share', 'exit-clause']);
  });

  test('are as complete in one language as in the other', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value).map(([key, each]) => [key, key === 'anchor' ? 'anchor' : shape(each)]),
          )
        : typeof value;
    for (const item of [
      ...files.questions,
      ...files.verdicts,
      ...files.redLines,
      ...files.focuses,
      ...files.notices,
      ...rulesFile,
      method,
    ]) {
      expect(shape(item.en), item.id).toEqual(shape(item.fr));
    }
    expect(shape(english)).toEqual(shape(french));
    expect(method.fr.sections.map(({ id }) => id)).toEqual(method.en.sections.map(({ id }) => id));
  });

  test('make conditions that follow from “si” and “if”, and sentences that end', () => {
    for (const { id, options } of files.questions) {
      for (const option of options) {
        if (questionOf(id).group === 'moment') continue;
        expect(option.fr.if).toMatch(/^s(i |i l'|')/);
        expect(option.en.if).toMatch(/^if /);
        for (const text of [option.fr.says, option.en.says]) expect(text).toMatch(/[.]$/);
        for (const text of [option.fr.label, option.en.label]) expect(text).not.toMatch(/[.«»"]/);
      }
    }
  });

  test('call nobody names', () => {
    const words = allText([files, rulesFile, method, french, english]).join('\n');
    expect(words).not.toMatch(/toxi|narciss|pervers|manipul|abuser|bully/i);
    expect(words).not.toMatch(/\b(3919|116 ?117|1-800|0800)\b/);
  });

  test('lead to headings that exist', () => {
    for (const { next, ...verdict } of files.verdicts) {
      if (!('chapter' in next)) continue;
      for (const locale of locales) {
        const chapter = readFileSync(`src/content/chapters/${locale}/${next.chapter}.mdx`, 'utf8');
        const slugs = [...chapter.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slug(title));
        if (verdict[locale].next.anchor) expect(slugs).toContain(verdict[locale].next.anchor);
      }
    }
  });
});

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

describe('results in words', () => {
  test('stay under 350 words above the answers, whatever the answers', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...locales), (row, locale) => {
        const text = resultIn(locale, row);
        const { help, reminder } = say[locale].after;
        const shown = [
          plain(locale, text),
          text.next?.text,
          text.next?.label,
          text.notices.some(({ id }) => id === 'sleep-on-it') && reminder.sleep,
          text.write && [help.title, help.pick, help.copyWrite, longestContacts(locale)].join(' '),
        ];
        expect(countWords(shown.filter(Boolean).join(' '))).toBeLessThan(350);
      }),
      {
        numRuns: 1_500,
        // Both red lines in both languages: the longest results, seldom met at random.
        examples: locales.flatMap((locale): [number[], typeof locale][] => [
          [lineAt(0, 6), locale],
          [lineAt(1, 4), locale],
        ]),
      },
    );
  });

  test('have the same verdict, and the same number and order of reasons, in both languages', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const [fr, en] = [resultIn('fr', row), resultIn('en', row)];
        const shape = ({ sections, notices, wind }: typeof fr) => [
          sections.map(({ id, items }) => [id, items.length]),
          notices.map(({ id }) => id),
          wind && [wind.least, wind.most],
        ];
        expect(shape(en)).toEqual(shape(fr));
        const place = (locale: 'fr' | 'en', title: string) =>
          verdicts.findIndex((id) =>
            [quiz[locale].verdicts[id].title, quiz[locale].verdicts[id].doNotRenew?.title].includes(title),
          );
        expect(place('en', en.title)).toBe(place('fr', fr.title));
      }),
      { numRuns: 500 },
    );
  });

  test('leave no slot and no missing word', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...locales), (row, locale) => {
        const text = plain(locale, resultIn(locale, row));
        expect(text).not.toMatch(/[{}]|undefined|[ \t]\n|: \.| {2}/);
      }),
      { numRuns: 500 },
    );
  });

  test('spend about as many words on keeping as on leaving', () => {
    for (const locale of locales) {
      const words = (id: 'keep' | 'leave') =>
        countWords(`${quiz[locale].verdicts[id].lead} ${quiz[locale].verdicts[id].next.text}`);
      expect(Math.abs(words('keep') - words('leave'))).toBeLessThanOrEqual(10);
    }
  });
});
