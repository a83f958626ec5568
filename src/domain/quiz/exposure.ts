import { type Answers, known, openOptions } from './answers.ts';
import { exposureIds, type Level, optionOf, type QuestionId } from './questions.ts';
import { points } from './strain.ts';

/** From this exposure on, an exit has to be secured first. */
export const highExposure = 7;

/** What leaving would cost, from the levels of the exposure answers. `exposureOf([2, 3])` // => 10 */
export function exposureOf(levels: readonly Level[]): number {
  return levels.reduce<number>((sum, level) => sum + (level > 1 ? points[level] : 0), 0);
}

/** Which sides of the threshold some completion of the answers falls on: low, high, or both. */
export function possibleExposures(answers: Answers): readonly ('low' | 'high')[] {
  const levels = exposureIds.map((id) => openOptions(id, answers).map((option) => optionOf(id, option)?.level ?? 0));
  const least = exposureOf(levels.map((open) => Math.min(...open) as Level));
  const most = exposureOf(levels.map((open) => Math.max(...open) as Level));
  if (least >= highExposure) return ['high'];
  return most < highExposure ? ['low'] : ['low', 'high'];
}

/** What to secure before leaving, the most urgent first. */
export const securingOrder = ['owed', 'runway', 'income-share', 'exit-clause'] as const satisfies readonly QuestionId[];

/** One thing to secure. */
export type Securing = (typeof securingOrder)[number];

/** What the reader told us is exposed, in the order in which to secure it. */
export function toSecure(answers: Answers): readonly Securing[] {
  return securingOrder.filter((id) => (optionOf(id, known(id, answers))?.level ?? 0) > 1);
}
