import { computed, type ReadableAtom } from 'nanostores';
import { redLineState } from '../domain/quiz/strain.ts';
import { $quizRecord } from './quiz-record.ts';

/** Whether the quiz for the open client saw a red line: insults, threats, harassment, or something illegal. */
export const $redLine: ReadableAtom<boolean> = computed(
  $quizRecord,
  ({ answers }) => redLineState(answers) === 'crossed',
);
