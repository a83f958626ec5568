import type { SentenceWords } from '../../i18n/say-notice.ts';
import { fetchOnce } from '../site/fetch-json.ts';

/** The words of the sentence in the other language; `undefined` when the network refuses. */
export function sentenceWords(address: string): Promise<SentenceWords | undefined> {
  return fetchOnce<SentenceWords>(address).catch(() => undefined);
}
