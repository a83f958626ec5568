import type { Answers } from '../../domain/quiz/answers.ts';
import { type ChangedAnswer, changedAnswers } from '../../domain/quiz/history.ts';
import type { Outcome, Wind } from '../../domain/quiz/outcome.ts';
import type { Verdict } from '../../domain/quiz/verdict.ts';
import { fill } from '../../i18n/say.ts';
import { labelOf, topicOf } from './answer-words.ts';
import type { QuizWords } from './quiz-words.ts';
import { headOf } from './result-text.ts';

/** One of two results: what it is called, its verdict, its wind and, where they are known, its answers. */
export interface Side {
  readonly name: string;
  readonly verdict: string;
  readonly wind: string;
  readonly weighed?: string | undefined;
  readonly answers: Answers | undefined;
}

type Props = { words: QuizWords; caption: string; sides: readonly [Side, Side]; same: string; unread: string };

/** Two results as one table: verdict and wind, then every answer that differs. */
export function SideBySide({ words, caption, sides, same, unread }: Props) {
  const { table } = words.after;
  const [one, other] = sides;
  const changed = one.answers && other.answers && changedAnswers(one.answers, other.answers);
  const rows = [
    [table.verdict, one.verdict, other.verdict],
    [table.wind, one.wind, other.wind],
    ...(one.weighed && other.weighed ? [[table.weighed, one.weighed, other.weighed]] : []),
    ...(changed ?? []).map((change) => answerRow(change, words)),
  ];
  return (
    <>
      <table class="side-by-side">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {sides.map(({ name }, index) => (
              <th key={index === 0 ? 'one' : 'other'} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={index === 0 ? 'one' : 'other'} data-name={sides[index]?.name}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {changed === undefined && <p class="hint">{unread}</p>}
      {changed?.length === 0 && <p class="hint">{same}</p>}
    </>
  );
}

function answerRow({ question, before, now }: ChangedAnswer, words: QuizWords): string[] {
  const say = (option: string | undefined) =>
    labelOf(question, option as Answers[typeof question], words, words.after.since.none);
  return [topicOf(question, words), say(before), say(now)];
}

/** A wind in a few figures. // windWords({ least: 3, most: 5 }, words) => '3 à 5' */
export function windWords(wind: Wind | undefined, { after }: QuizWords): string {
  if (wind === undefined) return after.table.noWind;
  return wind.least === wind.most ? String(wind.least) : fill(after.table.between, { ...wind });
}

/** A verdict of an earlier day, by its name. */
export function verdictWords(verdict: Verdict, { content }: QuizWords): string {
  return content.verdicts[verdict].title;
}

/** One side of the table from an outcome and the answers it stands on. */
export function sideOf(name: string, outcome: Outcome, answers: Answers, words: QuizWords): Side {
  const sure = outcome.kind === 'sure' ? outcome : undefined;
  const [reason] = sure?.reasons ?? [];
  return {
    name,
    verdict: sure ? headOf(sure, words.content).title : words.result.open,
    wind: windWords(outcome.wind, words),
    weighed: reason && topicOf(reason.question, words),
    answers,
  };
}
