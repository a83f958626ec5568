import { answersOf, resultBefore } from '../../domain/quiz/history.ts';
import type { Outcome } from '../../domain/quiz/outcome.ts';
import { outcomeOf } from '../../domain/quiz/outcome.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import type { QuizRecord } from '../../stores/quiz-record.ts';
import { Heading, type Level } from './Heading.tsx';
import type { QuizWords } from './quiz-words.ts';
import { SideBySide, sideOf, verdictWords, windWords } from './SideBySide.tsx';

type Props = { words: QuizWords; record: QuizRecord; today: string; outcome: Outcome; level: Level };

/** The last result of an earlier day beside the one of today: what changed. Nothing where there is no earlier one. */
export function SincePart({ words, record, today, outcome, level }: Props) {
  const before = resultBefore(record.results, today);
  if (before === undefined) return null;
  const { since } = words.after;
  const day = sayDay(words.locale, before.day, 'long');
  const answers = answersOf(before);
  const name = fill(since.before, { day });
  // The verdict stays the one that was given then, even if the rules have changed since.
  const then = {
    name,
    verdict: verdictWords(before.verdict, words),
    wind: windWords(before.wind, words),
    weighed: answers && sideOf(name, outcomeOf(answers), answers, words).weighed,
    answers,
  };
  const title = fill(since.title, { day });
  return (
    <section class="quiz-since">
      <Heading level={level}>{title}</Heading>
      <SideBySide
        {...{ words, same: since.same, unread: since.unread }}
        caption={title}
        sides={[then, sideOf(since.now, outcome, record.answers, words)]}
      />
    </section>
  );
}
