import type { SentenceWords } from '../../i18n/say-notice.ts';

const fetched = new Map<string, SentenceWords>();

/** The words of the sentence in the other language, fetched once; `undefined` when the network refuses. */
export async function sentenceWords(address: string): Promise<SentenceWords | undefined> {
  const before = fetched.get(address);
  if (before) return before;
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const words = (await response.json()) as SentenceWords;
    fetched.set(address, words);
    return words;
  } catch {
    return undefined;
  }
}
