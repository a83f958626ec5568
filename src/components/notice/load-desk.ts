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

async function fetchDesk(address: string): Promise<Desk> {
  const [desk, response] = await Promise.all([import('./notice-desk.ts'), fetch(address)]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return { ...desk, data: (await response.json()) as NoticeData };
}
