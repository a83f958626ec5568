import { computed, type ReadableAtom } from 'nanostores';
import {
  type Channel,
  channels,
  type PhraseLanguage,
  phraseLanguages,
  type Register,
  registers,
  type Tone,
  tones,
} from '../domain/phrases/phrase.ts';
import { $preferences, prefer } from './preferences.ts';

/**
 * How the reader wants phrases to sound. Tone and language are unset until chosen: the first tone depends on what is
 * said, the first language is the site's.
 */
export type PhraseFilters = {
  tone: Tone | undefined;
  channel: Channel;
  register: Register;
  language: PhraseLanguage | undefined;
};

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((each) => each === value);
}

/** The filters, remembered for every client; a stored word nobody knows counts as not chosen. */
export const $phraseFilters: ReadableAtom<PhraseFilters> = computed($preferences, (kept) => ({
  tone: oneOf(tones, kept['phrases-tone']),
  channel: oneOf(channels, kept['phrases-channel']) ?? 'said',
  register: oneOf(registers, kept['phrases-register']) ?? 'vous',
  language: oneOf(phraseLanguages, kept['phrases-language']),
}));

/** Remembers one filter. // preferPhrases('tone', 'firm') */
export function preferPhrases(filter: keyof PhraseFilters, value: string): void {
  prefer(`phrases-${filter}`, value);
}
