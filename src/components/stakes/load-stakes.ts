import { fetchJson } from '../notice/load-desk.ts';
import type { NoticeData } from '../notice/notice-data.ts';

/** The form and its answer, with the calculator's words. */
export type StakesDesk = typeof import('./stakes-desk.ts') & { data: NoticeData };

let loading: Promise<StakesDesk | undefined> | undefined;

/** Fetches the form and the words it shares with the calculator, once; `undefined` when the network refuses, and the next call tries again. */
export function loadStakes(address: string): Promise<StakesDesk | undefined> {
  loading ??= Promise.all([import('./stakes-desk.ts'), fetchJson<NoticeData>(address)])
    .then(([desk, data]) => ({ ...desk, data }))
    .catch(() => {
      loading = undefined;
      return undefined;
    });
  return loading;
}
