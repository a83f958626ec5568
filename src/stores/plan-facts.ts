import { endOf } from '../domain/cooling/episode.ts';
import type { Day } from '../domain/dates/day.ts';
import { isCurrency } from '../domain/money/currency.ts';
import { readMoney } from '../domain/money/read-money.ts';
import { notOwed } from '../domain/phrases/referral-owed.ts';
import type { PlanFacts, RedLine, StakeAct, StakeFact, VerdictFact } from '../domain/plan/facts.ts';
import { answersOf } from '../domain/quiz/history.ts';
import { outcomeOf } from '../domain/quiz/outcome.ts';
import { optionOf } from '../domain/quiz/questions.ts';
import { redLineState } from '../domain/quiz/strain.ts';
import { readDay } from '../i18n/read-day.ts';
import type { CoolingRecord } from './cooling-record.ts';
import type { DatesRecord } from './dates-record.ts';
import type { MessageRecord } from './message-record.ts';
import type { PhrasesRecord } from './phrases-record.ts';
import type { PlanRecord } from './plan-record.ts';
import type { QuizRecord } from './quiz-record.ts';
import type { RehearsalRecord } from './rehearsal-record.ts';

/** A sum as it was typed; `name` is what the reader calls it, `day` the day it is due where that is known. */
export type TypedSum = { act: StakeAct; amount: string; currency: string; name: string; day: string };

/** The records a plan is read from. What a tool has not been used for is absent. */
export interface PlanRecords {
  readonly quiz: QuizRecord;
  readonly dates: DatesRecord;
  readonly phrases: PhrasesRecord;
  readonly messages: MessageRecord;
  readonly rehearsal: RehearsalRecord;
  readonly plan: PlanRecord;
  /** The first day to decide on again, while a cooling-off period is not closed. */
  readonly coolingEnd?: Day | undefined;
  readonly checklist?: PlanFacts['checklist'];
  readonly sums?: readonly TypedSum[] | undefined;
}

/** What the records of one client say, ready to be a plan. `today` is the reader's civil day. */
export function planFactsOf(records: PlanRecords, today: Day): PlanFacts {
  const { quiz, dates, phrases, messages, rehearsal, plan, coolingEnd, checklist, sums } = records;
  const redLine = redLineOf(quiz);
  const { values, situation, disrespectful } = phrases;
  const goodbye = messages.drafts.goodbye;
  return {
    today,
    redLine,
    verdict: verdictOf(quiz),
    quizBegun: Object.keys(quiz.answers).length > 0,
    cooling: coolingEnd === undefined ? undefined : { end: coolingEnd },
    checklist,
    stakes: sums?.map(stakeOf),
    dates: dates.dates,
    meeting: dayIn(rehearsal.meeting),
    speak: dayIn(plan.speak),
    hasMessage: goodbye?.lines.some(({ text, out }) => text !== '' && !out) ?? false,
    successor: values.successor ?? '',
    filesPlace: values['files-place'] ?? '',
    colleague: situation === 'colleague' ? (values.colleague ?? '') : '',
    referralOwed: notOwed({ redLine: redLine !== undefined, disrespectful }) === undefined,
    ticks: plan.ticks,
    note: plan.note,
  };
}

function redLineOf({ answers }: QuizRecord): RedLine | undefined {
  if (redLineState(answers) !== 'crossed') return undefined;
  return optionOf('tone', answers.tone)?.redLine === 'safety' ? 'safety' : 'legality';
}

// The verdict of a day stands on the answers of that day; where they were not kept, on today's if they say the same.
function verdictOf({ answers, results }: QuizRecord): VerdictFact | undefined {
  const last = results.at(-1);
  if (!last) return undefined;
  const outcomes = [answersOf(last), answers].flatMap((each) => (each ? [outcomeOf(each)] : []));
  const behind = outcomes.find((outcome) => outcome.kind === 'sure' && outcome.verdict === last.verdict);
  const sure = behind?.kind === 'sure' ? behind : undefined;
  return {
    verdict: last.verdict,
    day: last.day,
    reasons: sure?.reasons ?? [],
    doNotRenew: sure?.ending === 'do-not-renew',
    secure: sure?.secure ?? [],
  };
}

function dayIn(typed: string): Day | undefined {
  const read = readDay(typed);
  return read.kind === 'day' ? read.day : undefined;
}

// An amount that cannot be read is still something that is open: it goes without its figure.
function stakeOf({ act, amount, currency, name, day }: TypedSum): StakeFact {
  const read = readMoney(amount, isCurrency(currency) ? currency : 'EUR');
  return { act, name, money: read.kind === 'money' ? read.money : undefined, due: dayIn(day) };
}

/** The end of a cooling-off period that is not closed; undefined where none is open. */
export function coolingEndOf({ episodes }: CoolingRecord): Day | undefined {
  const last = episodes.at(-1);
  return last && last.closed === undefined ? endOf(last) : undefined;
}
