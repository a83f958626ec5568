// The service worker: keeps the site for reading without a network. Bundled apart from the pages by scripts/offline-integration.mjs, which
// puts the list of files in the place of FILES. It has the page's rights and no more: it asks this site only.

import { STORE } from './store-name.ts';

/** A file by its address below the site's base, and the beginning of the SHA-256 of what it holds. */
type File = readonly [path: string, hash: string];

/** Every file of the built site: what all readers need, and what only those of one language do. */
type Files = { version: string; shared: File[]; byLanguage: Record<string, File[]> };

declare const FILES: Files;

// The few things of a worker's world that are used here; the DOM's own types know only the page's.
type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void };
type Fetching = Waiting & { request: Request; respondWith: (answer: Promise<Response>) => void };
type Telling = Waiting & { data: unknown };
type Client = { url: string };
type Worker = {
  registration: { scope: string };
  clients: { matchAll: (options: object) => Promise<Client[]>; claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((kind: 'install' | 'activate', listen: (event: Waiting) => void) => void) &
    ((kind: 'fetch', listen: (event: Fetching) => void) => void) &
    ((kind: 'message', listen: (event: Telling) => void) => void);
};

// Named once: where the name stands the bundler writes the whole list.
const files = FILES;
const worker = self as unknown as Worker;
const scope = worker.registration.scope;
const previous = `${scope}previous-version`;
const all = [...files.shared, ...Object.values(files.byLanguage).flat()];
const hashes = new Map(all.map(([path, hash]) => [scope + path, hash]));

/** Where a content is kept: the same content is never fetched twice, and two versions stand side by side. */
function keyOf(address: string, hash: string): string {
  return `${address}?${hash}`;
}

function languageOf(address: string): string {
  return Object.keys(files.byLanguage).find((code) => address.startsWith(`${scope}${code}/`)) ?? 'fr';
}

async function hashOf(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return [...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// A server in the middle of an update may give another version's file: that one is not kept, and the installation
// fails, to be tried again at the next visit.
async function keep([path, hash]: File): Promise<void> {
  const cache = await caches.open(STORE);
  const key = keyOf(scope + path, hash);
  if (await cache.match(key)) return;
  const response = await fetch(scope + path, { cache: 'no-cache' });
  if (!response.ok || (await hashOf(response.clone())) !== hash) throw new Error(`not as it was built: ${path}`);
  await cache.put(key, response);
}

// A few at a time: the page that is being read comes first.
async function keepAll(wanted: readonly File[]): Promise<void> {
  const waiting = [...wanted];
  const take = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await keep(file);
  };
  await Promise.all([take(), take(), take(), take()]);
}

/** Keeps what a language needs; a failure is no fault of what is already kept. */
function keepLanguage(language: string): Promise<void> {
  return keepAll([...files.shared, ...(files.byLanguage[language] ?? [])]);
}

async function install(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const languages = new Set(open.map(({ url }) => languageOf(url)));
  if (languages.size === 0) languages.add('fr');
  for (const language of languages) await keepLanguage(language);
}

// What the version before this one needs stays: tabs that were opened with it may still ask for its files.
async function tidy(): Promise<void> {
  const cache = await caches.open(STORE);
  const present = all.map(([path, hash]) => keyOf(scope + path, hash));
  const before = (await (await cache.match(previous))?.json().catch(() => [])) as string[] | undefined;
  const wanted = new Set([...present, ...(before ?? []), previous]);
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  await cache.put(previous, new Response(JSON.stringify(present)));
  await worker.clients.claim();
}

/** The address of the file that answers a request: a page may be asked for without its slash, or with a query. */
function fileFor(url: string): string | undefined {
  const address = url.split(/[?#]/, 1)[0] ?? '';
  return [address, `${address}/`].find((candidate) => hashes.has(candidate));
}

async function fromOtherVersion(url: string): Promise<Response | undefined> {
  const cache = await caches.open(STORE);
  return cache.match(url.split(/[?#]/, 1)[0] ?? '', { ignoreSearch: true });
}

async function answer(request: Request): Promise<Response> {
  const file = fileFor(request.url);
  const hash = file && hashes.get(file);
  if (file && hash) {
    const kept = await (await caches.open(STORE)).match(keyOf(file, hash));
    if (kept) return kept;
  }
  try {
    return await fetch(request);
  } catch (error) {
    const older = await fromOtherVersion(request.url);
    if (older) return older;
    if (request.mode !== 'navigate') throw error;
    return (await offlinePage(languageOf(request.url))) ?? Response.error();
  }
}

async function offlinePage(language: string): Promise<Response | undefined> {
  const pages = [...(files.byLanguage[language] ?? []), ...(files.byLanguage.fr ?? [])];
  const page = pages.find(([path]) => /(^|\/)(hors-ligne|offline)\/$/.test(path));
  return page && (await caches.open(STORE)).match(keyOf(scope + page[0], page[1]));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(tidy()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(answer(request));
  if (request.mode === 'navigate') event.waitUntil(keepLanguage(languageOf(request.url)).catch(() => undefined));
});
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') worker.skipWaiting();
});

/** Makes this file a module, so that its names are its own. */
export type { Files };
