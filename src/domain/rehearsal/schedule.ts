import { addDays, daysBetween } from '../dates/calendar.ts';
import { type Day, earlierOf, laterOf } from '../dates/day.ts';

/** How an answer went: not yet, nearly, good. */
export const marks = [1, 2, 3] as const;
export type Mark = (typeof marks)[number];

/** One attempt at a push-back, with its civil day. */
export type Marked = { readonly mark: Mark; readonly day: Day };

/** The attempts that are remembered for one push-back; older ones go. */
export const LONGEST_HISTORY = 12;

/** The days after which an answer that went well comes back: once in a row, twice, three times, more often. */
const STEPS = [2, 4, 8, 16] as const;

/** How many push-backs are met for the first time on one day, where the meeting leaves the choice. */
export const NEW_A_DAY = 4;

/** What a plan is made of. `cards` are the push-backs in their order; `attempts` are oldest first. */
export type Practice = {
  readonly today: Day;
  /** The day of the conversation, where it is known. */
  readonly meeting?: Day | undefined;
  readonly cards: readonly string[];
  readonly attempts: Readonly<Record<string, readonly Marked[]>>;
};

/** When a push-back is practised next; `done` when it need not come back before the conversation. */
export type Turn = Day | 'done';

/** The attempts with one more. */
export function withAttempt(history: readonly Marked[], attempt: Marked): Marked[] {
  return [...history, attempt].slice(-LONGEST_HISTORY);
}

function stepAfterGood(history: readonly Marked[], left: number): number {
  const inARow = history.length - 1 - history.findLastIndex(({ mark }) => mark !== 3);
  const step = STEPS[Math.min(inARow, STEPS.length) - 1] ?? STEPS[0];
  // At most half of what is left: whatever went well is asked again before the day, and more often as it comes near.
  return Math.min(step, Math.max(1, Math.floor(left / 2)));
}

/**
 * When a push-back comes back after its last attempt: at once after “not yet”, the next day after “nearly”, after a growing
 * number of days when it went well; never after the meeting. `undefined` where there was no attempt.
 */
export function turnAfter(history: readonly Marked[], meeting: Day | undefined): Turn | undefined {
  const last = history.at(-1);
  if (!last) return undefined;
  const left = meeting === undefined ? Number.POSITIVE_INFINITY : daysBetween(last.day, meeting);
  if (last.mark === 3 && left <= 0) return 'done';
  const step = { 1: 0, 2: 1, 3: stepAfterGood(history, left) }[last.mark];
  const day = addDays(last.day, step);
  return meeting === undefined ? day : earlierOf(day, meeting);
}

// New ones are met in the first half of the days that are left, so that each can come back; the earlier the better.
function firstMeetings(unseen: readonly string[], begunToday: number, { today, meeting }: Practice): [string, Day][] {
  const all = unseen.length + begunToday;
  const half = meeting === undefined ? Number.POSITIVE_INFINITY : Math.ceil(daysBetween(today, meeting) / 2);
  const span = Math.max(1, Math.min(Math.ceil(all / NEW_A_DAY), half));
  const found: [string, Day][] = [];
  for (let after = 0; after < span; after += 1) {
    const left = unseen.length - found.length + (after === 0 ? begunToday : 0);
    const share = Math.ceil(left / (span - after)) - (after === 0 ? begunToday : 0);
    const next = unseen.slice(found.length, found.length + Math.max(0, share));
    found.push(...next.map((id): [string, Day] => [id, addDays(today, after)]));
  }
  return found;
}

/**
 * When each push-back is practised next, by id. Once the meeting is past, everything is done. The same practice always gives
 * the same plan; attempts at push-backs that are not among the cards count for nothing.
 */
export function plan(practice: Practice): Map<string, Turn> {
  const { today, meeting, cards, attempts } = practice;
  if (meeting !== undefined && meeting < today) return new Map(cards.map((id) => [id, 'done']));
  const unseen = cards.filter((id) => !attempts[id]?.length);
  const begunToday = cards.filter((id) => attempts[id]?.[0]?.day === today).length;
  const firsts = new Map(firstMeetings(unseen, begunToday, practice));
  return new Map(
    cards.map((id) => {
      const turn = turnAfter(attempts[id] ?? [], meeting) ?? firsts.get(id) ?? today;
      return [id, turn === 'done' ? turn : laterOf(turn, today)];
    }),
  );
}

/**
 * What is practised today, in order: what comes back, the longest overdue and the weakest first; then what is new; last what
 * did not go yet today, the least tried first.
 */
export function todaysCards(practice: Practice): string[] {
  const { today, meeting, cards, attempts } = practice;
  const turns = plan(practice);
  const rank = (id: string) => {
    const history = attempts[id] ?? [];
    const last = history.at(-1);
    const tries = history.filter(({ day }) => day === today).length;
    const group = tries > 0 ? 2 : last ? 0 : 1;
    return [group, tries, turnAfter(history, meeting) ?? '', last?.mark ?? 0, cards.indexOf(id)] as const;
  };
  return cards.filter((id) => turns.get(id) === today).sort((one, other) => inOrder(rank(one), rank(other)));
}

function inOrder(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) < (other[place] ?? 0) ? -1 : 1;
}

/** The days after today on which something comes back, earliest first. */
export function practiceDays(practice: Practice): Day[] {
  const days = [...plan(practice).values()].filter((turn) => turn !== 'done' && turn > practice.today);
  return [...new Set(days)].sort();
}
