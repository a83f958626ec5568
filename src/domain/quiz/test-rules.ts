import { type Answers, raisedClearly, withAnswer } from './answers.ts';
import { exposureIds, type Level, optionOf, type QuestionId, questionIds, questionOf, strainIds } from './questions.ts';

/** The sixteen questions that can decide a verdict: all but those about the moment. */
export const deciding = questionIds.slice(0, 16);

/**
 * The verdict of complete answers by the rules written a second time, from the sentences of the design, so that the
 * engine is not compared to itself.
 */
export function verdictByHand(answers: Answers): string {
  const levels = (ids: readonly QuestionId[]) => ids.map((id) => optionOf(id, answers[id])?.level ?? 0);
  const count = (list: Level[], level: Level) => list.filter((each) => each === level).length;
  const wind = levels(strainIds);
  const force = Math.min(12, Math.min(3, count(wind, 1)) + 3 * count(wind, 2) + 7 * count(wind, 3));
  const exposed = 3 * count(levels(exposureIds), 2) + 7 * count(levels(exposureIds), 3);
  const go = exposed >= 7 ? 'prepare' : 'leave';
  const clearly = answers.raised === 'once' || answers.raised === 'several';
  const again = answers['take-again'];
  if (answers.tone === 'threatening' || answers.ethics === 'yes') return 'leave-now';
  if (answers.raised === 'move-on') return go;
  if (answers['my-part'] === 'several' && force <= 9) return 'reset';
  if (force <= 3 && again !== 'no') return 'keep';
  if (!clearly) return force >= 10 && again === 'no' ? go : 'reset';
  if (answers.response === 'fixed') return force <= 6 ? 'keep' : 'reset';
  if (answers.response === 'back-again' && force <= 5) return 'reset';
  return force <= 3 || (force <= 6 && again === 'yes') ? 'reset' : go;
}

/** Every verdict that some completion has, found by trying all completions. */
export function verdictsByTrying(answers: Answers): Set<string> {
  const applicable = deciding.filter((id) => id !== 'response' || raisedClearly(answers.raised));
  const open = applicable.find((id) => answers[id] === undefined || answers[id] === 'unknown');
  if (open === undefined) return new Set([verdictByHand(answers)]);
  const found = new Set<string>();
  for (const option of questionOf(open).options) {
    for (const verdict of verdictsByTrying(withAnswer(answers, open, option.id))) found.add(verdict);
  }
  return found;
}
