import type { Composer } from './use-composer.ts';

/**
 * Everything a closed line is drawn from besides itself, as one text. Two messages that agree in it draw the same line alike,
 * so that changing one line draws that line, not nine. An open line knows its neighbours too: it is always drawn anew.
 */
export function lineLook({ draft, occasion, situation, notOwed, library, raw, filling }: Composer): string {
  const { language, tone, channel, register, owed } = draft;
  // The library and the labels go with the language and with whether all phrases are here.
  const sound = [language, tone, channel, register, occasion, situation, library.isHere];
  return JSON.stringify([sound, owed, notOwed, raw, filling.values]);
}
