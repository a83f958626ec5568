/** The phrases a row of the list has shown, oldest first; the last one is on screen. */
export type Trail = readonly string[];

/** The phrase a row shows now. */
export function shownBy(trail: Trail): string | undefined {
  return trail.at(-1);
}

/**
 * The phrase that comes next in a row: the first one after the present one, round the ring of all choices, that no row
 * shows. `undefined` when every choice is on screen already. The same rows always give the same answer.
 */
export function nextWay(rows: readonly Trail[], row: number, ring: readonly string[]): string | undefined {
  const shown = new Set(rows.map(shownBy));
  const start = ring.indexOf(shownBy(rows[row] ?? []) ?? '');
  const turn = [...ring.slice(start + 1), ...ring.slice(0, start + 1)];
  return turn.find((id) => !shown.has(id));
}

function replaceRow(rows: readonly Trail[], row: number, trail: Trail): Trail[] {
  return rows.map((other, index) => (index === row ? trail : other));
}

/** The rows after *another way to say it* on one of them; unchanged when there is no other way left. */
export function anotherWay(rows: readonly Trail[], row: number, ring: readonly string[]): Trail[] {
  const next = nextWay(rows, row, ring);
  return next === undefined ? [...rows] : replaceRow(rows, row, [...(rows[row] ?? []), next]);
}

/**
 * The rows after the way back on one of them: the phrase shown before, unless another row has taken it meanwhile, in
 * which case the one before that; unchanged at the first phrase.
 */
export function wayBack(rows: readonly Trail[], row: number): Trail[] {
  const trail = rows[row] ?? [];
  const others = new Set(rows.filter((_, index) => index !== row).map(shownBy));
  const earlier = trail.slice(0, -1).findLastIndex((id) => !others.has(id));
  return earlier < 0 ? [...rows] : replaceRow(rows, row, trail.slice(0, earlier + 1));
}
