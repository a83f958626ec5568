import type { Wish } from '../../domain/phrases/choose.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plural } from '../../i18n/say.ts';
import type { PickerWords } from './picker-words.ts';

/** What a list holds, in words. // => '4 phrases · chaleureux · de vive voix · vous' */
export function summaryOf(say: PickerWords, locale: Locale, count: number, wish: Wish): string {
  const parts = [
    plural(locale, say.picker.count, count),
    wish.situation && say.situations[wish.situation],
    say.tones[wish.tone],
    say.channels[wish.channel],
    wish.register && say.registers[wish.register],
  ];
  return parts.filter(Boolean).join(' · ');
}
