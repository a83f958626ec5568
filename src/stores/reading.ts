import { keptAtom } from './kept-atom.ts';

/** What the reader read. Chapters are named by the key that pairs the languages (`03-review-the-contract`). */
export type Reading = { read: string[]; last: string | null };

/** A stored value as it can be trusted; `undefined` for anything else. */
export function decodeReading(raw: unknown): Reading | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { read, last } = raw as Record<string, unknown>;
  if (!Array.isArray(read) || !read.every((key) => typeof key === 'string')) return undefined;
  return { read, last: typeof last === 'string' ? last : null };
}

/** Chapters the reader marked as read, and the one opened last. */
export const $reading = keptAtom<Reading>('reading', decodeReading, { read: [], last: null });

/** Marks a chapter as read, or takes the mark away. */
export function markRead(chapter: string, isRead: boolean): void {
  const { read, last } = $reading.get();
  const others = read.filter((key) => key !== chapter);
  $reading.set({ last, read: isRead ? [...others, chapter] : others });
}
