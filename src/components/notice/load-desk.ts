import { fetchJson, loadsOnce } from '../site/fetch-json.ts';
import type { NoticeData } from './notice-data.ts';

/** All that the calculator needs once someone uses it. */
export type Desk = typeof import('./notice-desk.ts') & { data: NoticeData };

/** Fetches engine, fields, result and the words of one language. */
export const loadDesk = loadsOnce<Desk>(async (address) => {
  const [desk, data] = await Promise.all([import('./notice-desk.ts'), fetchJson<NoticeData>(address)]);
  return { ...desk, data };
});
