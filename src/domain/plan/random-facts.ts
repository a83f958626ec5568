import fc from 'fast-check';
import { addDays } from '../dates/calendar.ts';
import { moneyOf } from '../money/money.ts';
import { securingOrder } from '../quiz/exposure.ts';
import { questionIds, questionOf } from '../quiz/questions.ts';
import { verdicts } from '../quiz/verdict.ts';
import { afterwards } from './after.ts';
import { stages } from './days.ts';
import { type PlanFacts, stakeActs } from './facts.ts';

const anyDay = fc.integer({ min: -400, max: 800 }).map((days) => addDays('2026-11-25', days));

/** Words of a reader's: any characters at all, none included. */
export const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const anyMoney = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('EUR', 'CHF', 'XOF', 'CAD'))
  .map(([cents, currency]) => moneyOf((cents / 100).toFixed(2), currency));

const anyReason = fc
  .constantFrom(...questionIds)
  .chain((question) =>
    fc.constantFrom(...questionOf(question).options).map(({ id }) => ({ question, option: id as string })),
  );

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Everything the records of one client may say, in every combination. `text` makes the reader's own words. */
export function anyFacts(text: fc.Arbitrary<string> = anyText): fc.Arbitrary<PlanFacts> {
  return fc.record({
    today: anyDay,
    redLine: maybe(fc.constantFrom('safety' as const, 'legality' as const)),
    verdict: maybe(
      fc.record({
        verdict: fc.constantFrom(...verdicts),
        day: anyDay,
        reasons: fc.array(anyReason, { maxLength: 3 }),
        doNotRenew: fc.boolean(),
        secure: fc.subarray([...securingOrder]),
      }),
    ),
    quizBegun: fc.boolean(),
    cooling: maybe(fc.record({ end: anyDay })),
    checklist: maybe(
      fc.record({
        points: fc.array(
          fc.record({
            id: fc.constantFrom('notice', 'renewal', 'paid-for', 'gone'),
            state: fc.constantFrom('todo' as const, 'problem' as const),
            note: text,
          }),
          { maxLength: 4 },
        ),
        answerMissing: fc.boolean(),
      }),
    ),
    stakes: maybe(
      fc.array(
        fc.record({ act: fc.constantFrom(...stakeActs), name: text, money: maybe(anyMoney), due: maybe(anyDay) }),
        { maxLength: 5 },
      ),
    ),
    dates: maybe(
      fc.record({
        taken: anyDay,
        lastDay: anyDay,
        points: fc.array(fc.record({ kind: fc.constantFrom(...stages, 'unheard-of'), day: anyDay }), { maxLength: 8 }),
      }),
    ),
    meeting: maybe(anyDay),
    speak: maybe(anyDay),
    hasMessage: fc.boolean(),
    successor: text,
    filesPlace: text,
    colleague: text,
    referralOwed: fc.boolean(),
    ticks: fc.dictionary(fc.constantFrom(...afterwards), anyDay, { noNullPrototype: true }),
    note: text,
  });
}
