import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { withAnswer } from '../../domain/quiz/answers.ts';
import type { QuestionId } from '../../domain/quiz/questions.ts';
import { $currentFile } from '../../stores/client-files.ts';
import { $quizRecord, keepAnswers, startAgain } from '../../stores/quiz-record.ts';
import { ClientSwitcher } from '../client/ClientSwitcher.tsx';
import { AllQuestions } from './AllQuestions.tsx';
import { CompareStep } from './CompareStep.tsx';
import type { Level } from './Heading.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import { onward, possibleStep, stepFrom } from './quiz-step.ts';
import type { QuizWords } from './quiz-words.ts';
import { ResultStep } from './ResultStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { SharedResult } from './SharedResult.tsx';
import { StartView } from './StartView.tsx';
import { useStep } from './use-step.ts';

/** What the running quiz is given. `begin`: the reader pressed the button, instead of arriving at a step by its address. */
export type QuizRunProps = { words: QuizWords; level: Level; place: 'page' | 'chapter'; begin: boolean };

/** The quiz once it was fetched: one step at a time, each with its history entry, its title and its focus. */
export function QuizRun({ words, level, place, begin }: QuizRunProps) {
  const record = useStore($quizRecord);
  const file = useStore($currentFile)?.id;
  const heading = useRef<HTMLHeadingElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const { step, fromReview, arrived, go } = useStep(stepFrom(location.hash) ?? { at: 'start' });
  const shown = possibleStep(step, record.answers);
  const name = shown.at === 'question' ? shown.id : shown.at;

  useEffect(() => {
    if (begin) go(onward(record.answers));
  }, []);
  // Another client was opened: their quiz begins at its own door. Beginning the first file is no change of client.
  const before = useRef(file);
  useEffect(() => {
    if (before.current !== undefined && before.current !== file) go({ at: 'start' }, { replace: true });
    before.current = file;
  }, [file]);
  const title = useRef(document.title);
  useEffect(() => {
    if (place === 'page')
      document.title = shown.at === 'start' ? title.current : `${heading.current?.textContent} · ${words.site}`;
    if (arrived === 0 || shown.at === 'start') return;
    heading.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: place === 'page' ? 'nearest' : 'start' });
  }, [arrived, name]);

  // Given back as they are kept: whoever asks for the path of the same answers again finds it worked out.
  const answer = (id: QuestionId, option: string) => {
    const answers = withAnswer(record.answers, id, option);
    keepAnswers(answers);
    return answers;
  };
  const restart = () => {
    startAgain();
    go({ at: 'question', id: 'tone' });
  };
  const resume = (fresh: boolean) => {
    if (fresh) return restart();
    const next = onward(record.answers);
    go(next.at === 'review' ? { at: 'result' } : next);
  };
  const common = { words, level, record, heading, go };
  return (
    <div class="quiz-run" ref={root}>
      {shown.at !== 'shared' && (
        <div class="client-switcher not-on-paper">
          <ClientSwitcher say={words.files} />
        </div>
      )}
      {shown.at === 'start' && (
        <StartView
          say={words.start}
          level={level}
          hasAnswers={Object.keys(record.answers).length > 0}
          onBegin={resume}
        />
      )}
      {shown.at === 'question' && (
        <QuestionStep key={name} {...common} {...{ id: shown.id, fromReview }} onAnswer={answer} />
      )}
      {shown.at === 'all' && <AllQuestions {...common} onAnswer={answer} />}
      {shown.at === 'review' && <ReviewStep {...common} onRestart={restart} />}
      {shown.at === 'result' && <ResultStep {...common} onRestart={restart} />}
      {shown.at === 'compare' && <CompareStep {...common} />}
      {shown.at === 'shared' && <SharedResult {...{ words, level, heading, go }} link={shown.link} />}
    </div>
  );
}
