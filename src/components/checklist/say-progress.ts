import { type Checklist, lookedAt, problemsOf, toDoOf } from '../../domain/checklist/checklist.ts';
import type { checklist } from '../../i18n/fr/checklist.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural } from '../../i18n/say.ts';

/** The words of the count. */
export type ProgressWords = Pick<typeof checklist.start, 'looked' | 'all' | 'problems' | 'toDo'>;

/** A count and what it counts. */
export type ProgressProps = {
  locale: Locale;
  say: ProgressWords;
  record: Checklist;
  points: readonly { id: string }[];
};

/** How far a checklist is, in one line. // « 5 points regardés sur 14 · 1 pose problème » */
export function sayProgress({ locale, say, record, points }: ProgressProps): string {
  const all = points.length;
  const looked = lookedAt(record, points);
  const problems = problemsOf(record, points).length;
  const toDo = toDoOf(record, points).length;
  return [
    looked === all ? fill(say.all, { all }) : fill(plural(locale, say.looked, looked), { all }),
    problems > 0 ? plural(locale, say.problems, problems) : '',
    toDo > 0 ? plural(locale, say.toDo, toDo) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
