import { useEffect, useState } from 'preact/hooks';
import type { Columns } from '../../domain/portfolio/columns.ts';
import type { Gathered } from '../../domain/portfolio/gather.ts';
import { gatherLines, pacer } from './read-lines.ts';
import type { Table } from './read-table.ts';

/** The lines added up under these columns, again whenever the columns change; `undefined` meanwhile, and without a table. */
export function useGathered(table: Table | undefined, columns: Columns, currency: string): Gathered | undefined {
  const [gathered, setGathered] = useState<Gathered | undefined>();
  useEffect(() => {
    setGathered(undefined);
    if (!table) return;
    const stop = new AbortController();
    const pace = { pause: pacer(), progress: () => {}, signal: stop.signal };
    gatherLines(table.lines, columns, currency, pace).then((found) => found && setGathered(found));
    return () => stop.abort();
  }, [table, columns, currency]);
  return gathered;
}
