import type { NoticeData } from '../notice/notice-data.ts';
import { fetchJson, loadsOnce } from '../site/fetch-json.ts';

/** The form and its answer, with the calculator's words. */
export type StakesDesk = typeof import('./stakes-desk.ts') & { data: NoticeData };

/** Fetches the form and the words it shares with the calculator. */
export const loadStakes = loadsOnce<StakesDesk>(async (address) => {
  const [desk, data] = await Promise.all([import('./stakes-desk.ts'), fetchJson<NoticeData>(address)]);
  return { ...desk, data };
});
