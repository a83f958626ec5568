import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { brevitySchema } from './schemas/brevity.ts';
import { chapterSchema } from './schemas/chapter.ts';
import { checklistSchema } from './schemas/checklist.ts';
import { contactsSchema } from './schemas/contact.ts';
import { holidayCorrectionsSchema, holidayPlacesSchema } from './schemas/holidays.ts';
import { jurisdictionSchema } from './schemas/jurisdiction.ts';
import { objectionSchema } from './schemas/objection.ts';
import { pageSchema } from './schemas/page.ts';
import { phraseFileSchema } from './schemas/phrase.ts';
import {
  quizFocusSchema,
  quizMethodSchema,
  quizNoticeSchema,
  quizQuestionSchema,
  quizRedLineSchema,
  quizRuleSchema,
  quizSecuringSchema,
  quizVerdictSchema,
} from './schemas/quiz.ts';
import { quizFiguresSchema } from './schemas/quiz-figures.ts';
import { sharedSourcesSchema } from './schemas/shared-sources.ts';

/** One folder and one schema for each kind of content; a file that breaks its schema stops the build with its name. */
export const collections = {
  chapters: defineCollection({
    loader: glob({
      base: './src/content/chapters',
      pattern: '{fr,en}/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: chapterSchema,
  }),
  pages: defineCollection({
    loader: glob({
      base: './src/content/pages',
      pattern: '{fr,en}/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: pageSchema,
  }),
  jurisdictions: defineCollection({
    loader: glob({ base: './src/content/jurisdictions', pattern: '*.yaml' }),
    schema: jurisdictionSchema,
  }),
  contacts: defineCollection({
    loader: glob({ base: './src/content/contacts', pattern: '*.yaml' }),
    schema: contactsSchema,
  }),
  holidayPlaces: defineCollection({
    loader: glob({ base: './src/content/holidays', pattern: 'places.yaml' }),
    schema: holidayPlacesSchema,
  }),
  holidayCorrections: defineCollection({
    loader: glob({ base: './src/content/holidays', pattern: 'corrections.yaml' }),
    schema: holidayCorrectionsSchema,
  }),
  sources: defineCollection({
    loader: glob({ base: './src/content/sources', pattern: '*.yaml' }),
    schema: sharedSourcesSchema,
  }),
  phrases: defineCollection({
    loader: glob({ base: './src/content/phrases', pattern: '{fr,en}/*.yaml' }),
    schema: phraseFileSchema,
  }),
  brevity: defineCollection({
    loader: glob({ base: './src/content/brevity', pattern: '*.yaml' }),
    schema: brevitySchema,
  }),
  objections: defineCollection({
    loader: glob({ base: './src/content/objections', pattern: '{fr,en}/*.yaml' }),
    schema: objectionSchema,
  }),
  checklist: defineCollection({
    loader: glob({ base: './src/content/checklist', pattern: '*.yaml' }),
    schema: checklistSchema,
  }),
  quizQuestions: defineCollection({
    loader: glob({ base: './src/content/quiz/questions', pattern: '*.yaml' }),
    schema: quizQuestionSchema,
  }),
  quizVerdicts: defineCollection({ loader: file('./src/content/quiz/verdicts.yaml'), schema: quizVerdictSchema }),
  quizRedLines: defineCollection({ loader: file('./src/content/quiz/red-lines.yaml'), schema: quizRedLineSchema }),
  quizFocuses: defineCollection({ loader: file('./src/content/quiz/focuses.yaml'), schema: quizFocusSchema }),
  quizNotices: defineCollection({ loader: file('./src/content/quiz/notices.yaml'), schema: quizNoticeSchema }),
  quizSecuring: defineCollection({ loader: file('./src/content/quiz/securing.yaml'), schema: quizSecuringSchema }),
  quizRules: defineCollection({ loader: file('./src/content/quiz/rules.yaml'), schema: quizRuleSchema }),
  quizFigures: defineCollection({
    loader: glob({ base: './src/content/quiz', pattern: 'figures.yaml' }),
    schema: quizFiguresSchema,
  }),
  quizMethod: defineCollection({
    loader: glob({ base: './src/content/quiz', pattern: 'method.yaml' }),
    schema: quizMethodSchema,
  }),
};
