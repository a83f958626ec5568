import { useEffect, useState } from 'preact/hooks';
import type { Phrase, PhraseLanguage, Slot } from '../../domain/phrases/phrase.ts';
import { fetchJson } from '../site/fetch-json.ts';

/** The phrases of one language and what stands in their blanks. */
export type Library = { labels: Record<Slot, string>; phrases: Phrase[] };

/** Where the library of each language is fetched from. */
export type LibraryAddresses = Record<PhraseLanguage, string>;

const fetched = new Map<string, Library>();

async function fetchLibrary(address: string): Promise<Library> {
  const library = await fetchJson<Library>(address);
  if (!Array.isArray(library.phrases) || typeof library.labels !== 'object') throw new Error(`${address}: no library`);
  fetched.set(address, library);
  return library;
}

const onTheirWay = new Map<string, Promise<Library>>();

// Two parts of a page may ask for the same library at once.
function fetchOnce(address: string): Promise<Library> {
  const attempt = onTheirWay.get(address) ?? fetchLibrary(address);
  onTheirWay.set(address, attempt);
  attempt.catch(() => onTheirWay.delete(address));
  return attempt;
}

/** A library on its way: `failed` is said to the reader, who may ask again with `retry`. */
export type Arrival<Fetched extends Library = Library> = {
  library: Fetched | undefined;
  failed: boolean;
  retry: () => void;
};

/** Fetches the phrases of a language when it is first chosen, once for the visit. */
export function useLibrary<Fetched extends Library = Library>(
  addresses: LibraryAddresses,
  language: PhraseLanguage,
): Arrival<Fetched> {
  const address = addresses[language];
  const [failure, setFailure] = useState<string | undefined>();
  const [, setArrived] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (fetched.has(address)) return;
    setFailure(undefined);
    fetchOnce(address)
      .then(() => setArrived((count) => count + 1))
      .catch(() => setFailure(address));
  }, [address, attempt]);
  const retry = () => setAttempt((count) => count + 1);
  const library = fetched.get(address) as Fetched | undefined;
  return { library, failed: failure === address && !fetched.has(address), retry };
}
