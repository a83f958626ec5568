import type { PastResult } from '../../domain/quiz/history.ts';
import { sayDay } from '../../i18n/say.ts';
import { Heading, type Level } from './Heading.tsx';
import type { QuizWords } from './quiz-words.ts';
import { verdictWords, windWords } from './SideBySide.tsx';
import { WindChart } from './WindChart.tsx';

type Props = { words: QuizWords; results: readonly PastResult[]; level: Level };

/** Every result for this client, newest first, with the wind over time as a drawing; shown from the second day on. */
export function HistoryPart({ words, results, level }: Props) {
  const { history, table } = words.after;
  if (results.length < 2) return null;
  return (
    <section class="quiz-history">
      <Heading level={level}>{history.title}</Heading>
      <WindChart results={results} locale={words.locale} />
      <table>
        <caption>{history.chart}</caption>
        <thead>
          <tr>
            <th scope="col">{table.day}</th>
            <th scope="col">{table.verdict}</th>
            <th scope="col">{table.wind}</th>
          </tr>
        </thead>
        <tbody>
          {results.toReversed().map((result) => (
            <tr key={result.day}>
              <th scope="row">{sayDay(words.locale, result.day, 'short')}</th>
              <td>{verdictWords(result.verdict, words)}</td>
              <td>{windWords(result.wind, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{history.kept}</p>
    </section>
  );
}
