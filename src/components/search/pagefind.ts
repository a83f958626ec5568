/** What Pagefind says of a section: a heading with an id, down to the next one. `anchor` is absent before the first. */
export type PagefindSection = {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { id: string };
  weighted_locations: { balanced_score: number }[];
};

/** What Pagefind says of a page (the part of its answer that we read). */
export type PagefindPage = { url: string; excerpt: string; meta: { title?: string }; sub_results: PagefindSection[] };

/** A page that was found and is not loaded yet. */
export type PagefindHit = { id: string; data: () => Promise<PagefindPage> };

type Engine = {
  debouncedSearch: (query: string, options: object, wait: number) => Promise<{ results: PagefindHit[] } | null>;
};
type PagefindModule = { createInstance: (options: object) => Engine };

// Typing is answered when it pauses this long, in milliseconds.
const PAUSE = 200;

const OPTIONS = {
  // The index is small enough for the main thread (a search takes about 5 ms); the worker would be 11 kB more.
  noWorker: true,
  excerptLength: 22,
  // Pagefind indexes « préavis » under “preavis” too, and by default ranks the spelling that was typed first. Readers
  // who leave out accents mean the same word: accents weigh nothing.
  ranking: { diacriticSimilarity: 0 },
};

let engine: Promise<Engine> | undefined;

/** Loads the engine and this language's index, once; a failure is forgotten so that the next call tries again. */
export function loadEngine(bundlePath: string): Promise<Engine> {
  engine ??= import(/* @vite-ignore */ bundlePath)
    .then((module: PagefindModule) => module.createInstance(OPTIONS))
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

/** The answer to a query: the pages best first; or another query came meanwhile; or there is no search to ask, and why. */
export type SearchAnswer =
  | { state: 'found'; hits: PagefindHit[] }
  | { state: 'superseded' }
  | { state: 'no-index' }
  | { state: 'unreachable' };

/** Searches this page's language; `astro dev` has no index and says so. */
export async function findPages(bundlePath: string, query: string): Promise<SearchAnswer> {
  if (import.meta.env.DEV) return { state: 'no-index' };
  try {
    const answer = await (await loadEngine(bundlePath)).debouncedSearch(query, {}, PAUSE);
    return answer ? { state: 'found', hits: answer.results } : { state: 'superseded' };
  } catch {
    engine = undefined;
    return { state: 'unreachable' };
  }
}
