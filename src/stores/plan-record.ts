import { type Day, isDay } from '../domain/dates/day.ts';
import { isAfterwards } from '../domain/plan/after.ts';
import { toolRecord } from './tool-record.ts';

/** What the plan keeps of its own; everything else it shows is read from the records of the other tools. */
export interface PlanRecord {
  /** What was ticked in the list of afterwards, each with its day. */
  readonly ticks: Readonly<Record<string, Day>>;
  /** The day to speak as it was typed: it counts while no dates were taken over. */
  readonly speak: string;
  /** A note for the reader alone. */
  readonly note: string;
}

/** Nothing of its own yet. */
export const EMPTY_PLAN: PlanRecord = { ticks: {}, speak: '', note: '' };

/** The longest note, in characters. */
export const LONGEST_NOTE = 10_000;

const LONGEST_DAY = 60;

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isText(raw: unknown, longest: number): raw is string {
  return typeof raw === 'string' && raw.length <= longest;
}

/** A stored record as it can be trusted; `undefined` when any part of it is not what the plan writes. */
export function decodePlan(raw: unknown): PlanRecord | undefined {
  const part = readPlanPart(raw);
  if (part === undefined || !isObject(raw) || !isObject(raw.ticks)) return undefined;
  const sameTicks = Object.keys(part.ticks).length === Object.keys(raw.ticks).length;
  return sameTicks && part.speak === raw.speak && part.note === raw.note ? part : undefined;
}

/** What can be trusted of a stored record: each tick, the day and the note for themselves. `undefined` when it is no record. */
export function readPlanPart(raw: unknown): PlanRecord | undefined {
  if (!isObject(raw)) return undefined;
  const { ticks, speak, note } = raw;
  const kept = Object.entries(isObject(ticks) ? ticks : {}).filter(([id, day]) => isAfterwards(id) && isDay(day));
  const record = {
    ticks: Object.fromEntries(kept) as Record<string, Day>,
    speak: isText(speak, LONGEST_DAY) ? speak : '',
    note: isText(note, LONGEST_NOTE) ? note : '',
  };
  const isAnything = kept.length > 0 || [speak, note].some((text) => typeof text === 'string') || isObject(ticks);
  return isAnything ? record : undefined;
}

/** The plan of the open client file. */
export const $plan = toolRecord<PlanRecord>('plan', decodePlan, EMPTY_PLAN, readPlanPart);

/** Changes the day or the note; what is too long is cut. // changePlan({ note: 'Rester au calme.' }) */
export function changePlan({ speak, note }: Partial<Pick<PlanRecord, 'speak' | 'note'>>): void {
  $plan.set({
    ...$plan.get(),
    ...(speak !== undefined && { speak: speak.slice(0, LONGEST_DAY) }),
    ...(note !== undefined && { note: note.slice(0, LONGEST_NOTE) }),
  });
}

/** Ticks one thing of afterwards on a day, or takes the tick away. */
export function tickPlan(id: string, day: Day | undefined): void {
  const { [id]: _was, ...others } = $plan.get().ticks;
  $plan.set({ ...$plan.get(), ticks: day === undefined ? others : { ...others, [id]: day } });
}
