import type { ComponentChildren, Ref } from 'preact';
import type { Answers } from '../../domain/quiz/answers.ts';
import { below, Heading, type Level } from './Heading.tsx';
import type { QuizWords } from './quiz-words.ts';
import { RedLineHelp } from './RedLineHelp.tsx';
import { ResultSections } from './ResultSections.tsx';
import type { ResultText } from './result-text.ts';
import { WindGauge } from './WindGauge.tsx';

type Props = {
  words: QuizWords;
  level: Level;
  heading: Ref<HTMLHeadingElement>;
  text: ResultText;
  answers: Answers;
  /** What stands above the verdict: whose result it is. */
  over: string;
  /** The reminder of the cooling-off period. */
  reminder?: ComponentChildren;
  /** What the one button does where the verdict has none of its own: completing the answers. */
  onComplete?: () => void;
  /** What follows the result: the answers, ways to keep it. */
  children: ComponentChildren;
};

/** A result in the order in which it helps: the verdict, its reasons, what speaks against, what would change it, the next step. */
export function ResultView({ words, level, heading, text, answers, over, reminder, onComplete, children }: Props) {
  const { result, links } = words;
  const [sleep] = text.notices.filter(({ id }) => id === 'sleep-on-it');
  const others = text.notices.filter(({ id }) => id !== 'sleep-on-it');
  // After a red line, whom to turn to comes right after the first steps.
  const urgent = text.write === undefined ? 0 : 1;
  return (
    <article class="quiz-result result">
      <p class="quiz-number">{sleep?.title ?? over}</p>
      <Heading level={level} focusRef={heading}>
        {text.title}
      </Heading>
      {sleep && (
        <div class="notice-line">
          <p>
            {sleep.text} <a href={links.cooling}>{sleep.link}</a>
          </p>
          {reminder}
        </div>
      )}
      <p class="quiz-lead">{text.lead}</p>
      {text.wind && <WindGauge {...text.wind} title={result.wind} level={below(level)} />}
      {others.map((notice) => (
        <p class="notice-line" key={notice.id}>
          <strong>{notice.title}.</strong> {notice.text}
        </p>
      ))}
      <ResultSections sections={text.sections.slice(0, urgent)} level={below(level)} />
      {text.write !== undefined && <RedLineHelp {...{ words, answers, write: text.write }} level={below(level)} />}
      <ResultSections sections={text.sections.slice(urgent)} level={below(level)} />
      <section class="quiz-next">
        <Heading level={below(level)}>{result.next}</Heading>
        {text.next && <p>{text.next.text}</p>}
        <p class="actions">
          {text.next ? (
            <a class="button" href={text.next.href}>
              {text.next.label}
            </a>
          ) : (
            onComplete && (
              <button type="button" class="button" onClick={onComplete}>
                {result.complete}
              </button>
            )
          )}
        </p>
      </section>
      {children}
    </article>
  );
}
