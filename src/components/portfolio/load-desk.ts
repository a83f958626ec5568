import { fetchJson, loadsOnce } from '../site/fetch-json.ts';
import type { PortfolioData } from './portfolio-data.ts';

/** All that the list needs once someone uses it. */
export type Desk = typeof import('./portfolio-desk.ts') & { data: PortfolioData };

/** Fetches arithmetic, result and the words of one language. */
export const loadDesk = loadsOnce<Desk>(async (address) => {
  const [desk, data] = await Promise.all([import('./portfolio-desk.ts'), fetchJson<PortfolioData>(address)]);
  return { ...desk, data };
});
