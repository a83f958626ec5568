/** The two ways through the checklist: there is a contract, or nothing was signed. */
export const paths = ['contract', 'nothing-signed'] as const;

/** One way through the checklist. */
export type Path = (typeof paths)[number];

/** What a reader says about a point. */
export const marks = ['done', 'to-do', 'not-mine', 'problem'] as const;

/** One mark. */
export type Mark = (typeof marks)[number];

/** What the reader said about one point; a note may stand without a mark. */
export interface Marked {
  readonly mark?: Mark | undefined;
  readonly note: string;
}

/** The notice as the reader found it in their papers, as typed. */
export interface FoundNotice {
  readonly amount: string;
  /** A unit of the calculator, or nothing chosen yet. */
  readonly unit: string;
  /** The words of the clause. */
  readonly clause: string;
}

/** One client's checklist. Points are known by their id, so that changing the path loses nothing. */
export interface Checklist {
  readonly path?: Path | undefined;
  readonly points: Readonly<Record<string, Marked>>;
  readonly notice: FoundNotice;
}

/** Nothing looked at. */
export const EMPTY_CHECKLIST: Checklist = { points: {}, notice: { amount: '', unit: '', clause: '' } };

/** How many points have a mark. // lookedAt(record, points) => 5 */
export function lookedAt(record: Checklist, points: readonly { readonly id: string }[]): number {
  return points.filter(({ id }) => record.points[id]?.mark !== undefined).length;
}

/** The points with one mark, in their own order, each with the reader's note. */
function markedAs<Point extends { readonly id: string }>(
  record: Checklist,
  points: readonly Point[],
  mark: Mark,
): (Point & { note: string })[] {
  return points.flatMap((point) => {
    const marked = record.points[point.id];
    return marked?.mark === mark ? [{ ...point, note: marked.note }] : [];
  });
}

/** What is handed to the exit plan: the points marked as a problem. `points` are those of the reader's path. */
export function problemsOf<Point extends { readonly id: string }>(
  record: Checklist,
  points: readonly Point[],
): (Point & { note: string })[] {
  return markedAs(record, points, 'problem');
}

/** What is still to do before speaking. `points` are those of the reader's path. */
export function toDoOf<Point extends { readonly id: string }>(
  record: Checklist,
  points: readonly Point[],
): (Point & { note: string })[] {
  return markedAs(record, points, 'to-do');
}

/** The record with something else said about one point; a point with nothing said leaves the record. */
export function withPoint(record: Checklist, id: string, part: Partial<Marked>): Checklist {
  const said: Marked = { note: '', ...record.points[id], ...part };
  const { [id]: _, ...others } = record.points;
  const isEmpty = said.mark === undefined && said.note === '';
  return { ...record, points: isEmpty ? others : { ...others, [id]: said } };
}
