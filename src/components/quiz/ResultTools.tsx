import type { Answers } from '../../domain/quiz/answers.ts';
import { considered } from '../../domain/quiz/asking.ts';
import { encodeLink } from '../../domain/quiz/share.ts';
import { $clientFiles } from '../../stores/client-files.ts';
import { CopyButton } from '../form/CopyButton.tsx';
import { civilDay } from './civil-day.ts';
import { Heading, type Level } from './Heading.tsx';
import { plainResult } from './plain-result.ts';
import type { QuizWords } from './quiz-words.ts';
import { ReminderButton } from './ReminderButton.tsx';
import type { ResultText } from './result-text.ts';
import type { Go } from './use-step.ts';

type Props = {
  words: QuizWords;
  level: Level;
  answers: Answers;
  text: ResultText;
  go: Go;
  onRestart: () => void;
  /** A red line is not a thing to come back to in three months. */
  isRed: boolean;
};

/** In how many days to look again: about three months, as the verdicts say. */
const LOOK_AGAIN = 91;

/** What can be done with a result: copy it, print it, be reminded, share it, compare it, begin again. */
export function ResultTools({ words, level, answers, text, go, onRestart, isRed }: Props) {
  const { run, result, after, links } = words;
  const link = () => `${location.origin}${links.quiz}#${encodeLink(considered(answers))}`;
  return (
    <section class="quiz-tools not-on-paper">
      <Heading level={level}>{after.share.title}</Heading>
      <div class="actions">
        <CopyButton
          text={() => plainResult(text, after.help.write)}
          label={run.copy}
          done={run.copied}
          refused={run.refused}
          refusedLabel={run.refusedLabel}
        />
        <button type="button" class="button-quiet" onClick={() => print()}>
          {run.print}
        </button>
        <CopyButton
          text={link}
          label={after.share.make}
          done={after.share.copied}
          refused={run.refused}
          refusedLabel={after.share.label}
        />
        {!isRed && <ReminderButton words={words} kind="again" day={civilDay(LOOK_AGAIN)} />}
      </div>
      <p class="hint">{after.share.note}</p>
      <div class="actions">
        {$clientFiles.get().length > 1 && (
          <button type="button" class="link-button" onClick={() => go({ at: 'compare' })}>
            {after.compare.open}
          </button>
        )}
        <button type="button" class="link-button" onClick={onRestart}>
          {run.again}
        </button>
        <a href={links.method}>{result.method}</a>
      </div>
    </section>
  );
}
