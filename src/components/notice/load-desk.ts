import type { NoticeData } from './notice-data.ts';

/** All that the calculator needs once someone uses it. */
export type Desk = typeof import('./notice-desk.ts') & { data: NoticeData };

let loading: Promise<Desk | undefined> | undefined;

/** Fetches engine, fields, result and the words of one language, once; `undefined` when the network refuses, and the next call tries again. */
export function loadDesk(address: string): Promise<Desk | undefined> {
  loading ??= fetchDesk(address).catch(() => {
    loading = undefined;
    return undefined;
  });
  return loading;
}

/** Reads one of our data files; throws where the network or the server refuses. */
export async function fetchJson<Shape>(address: string): Promise<Shape> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Shape;
}

async function fetchDesk(address: string): Promise<Desk> {
  const [desk, data] = await Promise.all([import('./notice-desk.ts'), fetchJson<NoticeData>(address)]);
  return { ...desk, data };
}
