import type { Day } from '../dates/day.ts';
import type { PlanFacts } from './facts.ts';
import type { Step } from './step.ts';

/** The stages of a plan's days, in the order of one and the same day. */
export const stages = [
  'cooling-end',
  'posting',
  'talk',
  'write',
  'sending',
  'receipt',
  'handover',
  'deliverable',
  'overdue',
  'owed',
  'last-day',
  'invoice',
  'due',
  'reminder',
] as const;

/** One stage. */
export type Stage = (typeof stages)[number];

/** Whether a word names a stage. // isStage('last-day') => true */
export function isStage(word: string): word is Stage {
  return (stages as readonly string[]).includes(word);
}

/**
 * The day to speak: the one the rehearsal knows, else the day on which the calculator has the notice sent or received, else the
 * one chosen in the plan.
 */
function talkDay({ meeting, dates, speak }: PlanFacts): Day | undefined {
  const announced = ['sending', 'receipt'].flatMap((kind) => dates?.points.find((point) => point.kind === kind) ?? []);
  return meeting ?? announced[0]?.day ?? (dates ? undefined : speak);
}

/** The day to speak and every date after it, by day; after a red line it is the day to write. */
export function daySteps(facts: PlanFacts): Step[] {
  const { today, cooling, dates, redLine } = facts;
  const talk = talkDay(facts);
  const announced: Step = {
    code: 'day',
    id: redLine ? 'write' : 'talk',
    day: talk,
    to: redLine ? 'message' : 'rehearsal',
  };
  const route = (dates?.points ?? [])
    .filter(({ kind }) => isStage(kind))
    .map(({ kind, day }): Step => ({ code: 'day', id: kind, day, to: 'notice' }));
  const found: Step[] = [
    ...(cooling && !redLine
      ? [{ code: 'day' as const, id: 'cooling-end', day: cooling.end, to: 'cooling' as const }]
      : []),
    ...(talk ? [announced] : []),
    ...route,
  ];
  const known = [...new Map(found.map((step) => [`${step.id} ${step.day}`, step])).values()];
  const dated = known.map((step) => ((step.day ?? '') < today ? { ...step, past: true } : step)).sort(byDay);
  return [...dated, ...gaps(facts, talk)];
}

function gaps({ dates, today }: PlanFacts, talk: Day | undefined): Step[] {
  if (!dates) return [{ code: 'no-dates', to: 'notice' }];
  // Dates are counted from the day of the announcement: once it has passed in silence, none of them holds.
  return talk !== undefined && talk < today && dates.lastDay >= today ? [{ code: 'day-passed', to: 'notice' }] : [];
}

function byDay(one: Step, other: Step): number {
  const place = ({ id = '' }: Step) => (stages as readonly string[]).indexOf(id);
  if (one.day === other.day) return place(one) - place(other);
  return (one.day ?? '') < (other.day ?? '') ? -1 : 1;
}
