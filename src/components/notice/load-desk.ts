import type { Country, NoticeData } from './notice-data.ts';

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

const countries = new Map<string, Promise<Country | undefined>>();

/** Fetches the rules and texts of one country, once; `undefined` when the network refuses, and the next call tries again. */
export function loadCountry(address: string, id: string): Promise<Country | undefined> {
  const file = address.replace(/\.json$/, `/${id}.json`);
  const loaded = countries.get(file) ?? fetchJson<Country>(file).catch(() => void countries.delete(file));
  countries.set(file, loaded);
  return loaded;
}

async function fetchJson<Shape>(address: string): Promise<Shape> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Shape;
}

async function fetchDesk(address: string): Promise<Desk> {
  const [desk, data] = await Promise.all([import('./notice-desk.ts'), fetchJson<NoticeData>(address)]);
  return { ...desk, data };
}
