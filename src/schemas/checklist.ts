import { z } from 'astro/zod';
import { paths } from '../domain/checklist/checklist.ts';
import { kebab } from './notice-words.ts';

const sentence = z.string().trim().min(1);
const both = z.strictObject({ fr: sentence, en: sentence });

/** One point of the checklist, in every language. */
const checkPointSchema = z.strictObject({
  id: kebab.describe('Readers keep their marks under it: never change one, and never give it to another point.'),
  title: both.describe('What to look for, as a short question or an act. It stands alone on paper.'),
  why: both.describe(
    'Why it matters, in one or two short sentences. Nothing legal without a source in the country files.',
  ),
  asks: z.literal('notice').optional().describe('The point about notice: it has fields for the length and the clause.'),
});

/** One way through the checklist: `src/content/checklist/<path>.yaml`. */
export const checklistSchema = z
  .strictObject({
    path: z.enum(paths).describe('The name of the file.'),
    points: z.array(checkPointSchema).min(12).max(16).describe('In the order in which papers are read.'),
  })
  .refine(({ points }) => new Set(points.map(({ id }) => id)).size === points.length, {
    message: 'two points have the same id',
    path: ['points'],
  })
  .refine(({ points }) => points.filter(({ asks }) => asks === 'notice').length === 1, {
    message: 'exactly one point asks for the notice',
    path: ['points'],
  });
