import type { PortfolioData } from './portfolio-data.ts';

/** All that the list needs once someone uses it. */
export type Desk = typeof import('./portfolio-desk.ts') & { data: PortfolioData };

let loading: Promise<Desk | undefined> | undefined;

/** Fetches arithmetic, result and the words of one language, once; `undefined` when the network refuses, and the next call tries again. */
export function loadDesk(address: string): Promise<Desk | undefined> {
  loading ??= fetchDesk(address).catch(() => {
    loading = undefined;
    return undefined;
  });
  return loading;
}

async function fetchDesk(address: string): Promise<Desk> {
  const [desk, response] = await Promise.all([import('./portfolio-desk.ts'), fetch(address)]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return { ...desk, data: (await response.json()) as PortfolioData };
}
