import {
  type Checklist,
  EMPTY_CHECKLIST,
  type FoundNotice,
  type Marked,
  marks,
  paths,
} from '../domain/checklist/checklist.ts';
import { toolRecord } from './tool-record.ts';

/** The longest note, and the longest clause, in characters. */
export const longestNote = 10_000;

const mostPoints = 200;

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

const isText = (raw: unknown, longest: number): raw is string => typeof raw === 'string' && raw.length <= longest;

function readMarked(raw: unknown): Marked | undefined {
  if (!isObject(raw) || !isText(raw.note, longestNote)) return undefined;
  const mark = marks.find((each) => each === raw.mark);
  if (raw.mark !== undefined && mark === undefined) return undefined;
  return mark ? { mark, note: raw.note } : { note: raw.note };
}

function readNotice(raw: unknown): FoundNotice | undefined {
  if (!isObject(raw)) return undefined;
  const { amount, unit, clause } = raw;
  return isText(amount, 100) && isText(unit, 40) && isText(clause, longestNote) ? { amount, unit, clause } : undefined;
}

// A point of another version keeps its mark: a list that changes must not lose what was written for the old one.
function readPoints(raw: unknown): [string, Marked][] {
  if (!isObject(raw)) return [];
  return Object.entries(raw)
    .filter(([id]) => /^[a-z0-9-]{1,60}$/.test(id))
    .slice(0, mostPoints)
    .flatMap(([id, value]) => {
      const marked = readMarked(value);
      return marked ? [[id, marked] as [string, Marked]] : [];
    });
}

/** A stored checklist as it can be trusted; `undefined` when any part of it is not what this tool writes. */
export function decodeChecklist(raw: unknown): Checklist | undefined {
  if (!isObject(raw) || !isObject(raw.points)) return undefined;
  const path = paths.find((each) => each === raw.path);
  const notice = readNotice(raw.notice);
  const points = readPoints(raw.points);
  if ((raw.path !== undefined && path === undefined) || notice === undefined) return undefined;
  if (points.length !== Object.keys(raw.points).length) return undefined;
  return { ...(path ? { path } : {}), points: Object.fromEntries(points), notice };
}

/** What can be trusted of a record that cannot be read whole: every point that is one. */
export function readChecklist(raw: unknown): Checklist | undefined {
  if (!isObject(raw)) return undefined;
  const path = paths.find((each) => each === raw.path);
  return {
    ...(path ? { path } : {}),
    points: Object.fromEntries(readPoints(raw.points)),
    notice: readNotice(raw.notice) ?? EMPTY_CHECKLIST.notice,
  };
}

/** The checklist of the open client file. */
export const $checklist = toolRecord<Checklist>('checklist', decodeChecklist, EMPTY_CHECKLIST, readChecklist);
