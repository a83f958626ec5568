import type { Columns } from '../../domain/portfolio/columns.ts';
import { type FileLine, type Gathered, gatherer } from '../../domain/portfolio/gather.ts';
import type { Pace } from './read-table.ts';

/** How long the page may be kept from the reader's hand, in milliseconds: half of what makes a key feel late at a slow machine. */
const longestHold = 8;

/** A pause that is taken only when the page was held for long enough; between two pauses the browser paints and listens. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestHold) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

/** Adds the lines of a file up under some columns, in slices; `undefined` when stopped. */
export async function gatherLines(
  lines: readonly FileLine[],
  columns: Columns,
  chosen: string,
  { pause, progress, signal }: Pace,
): Promise<Gathered | undefined> {
  const { add, result } = gatherer(columns, chosen);
  for (const [index, line] of lines.entries()) {
    if (index > 0 || !columns.heading) add(line);
    if (index % 64 !== 63) continue;
    progress(index / lines.length);
    await pause();
    if (signal.aborted) return undefined;
  }
  return result();
}
