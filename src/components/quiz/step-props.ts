import type { Ref } from 'preact';
import type { QuizRecord } from '../../stores/quiz-record.ts';
import type { Level } from './Heading.tsx';
import type { QuizWords } from './quiz-words.ts';
import type { Go } from './use-step.ts';

/** What every step of the quiz is given. */
export type StepProps = {
  words: QuizWords;
  level: Level;
  record: QuizRecord;
  /** The heading of the step, which takes the focus when the step begins. */
  heading: Ref<HTMLHeadingElement>;
  go: Go;
};
