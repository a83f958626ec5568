import type { Occasion } from './occasion.ts';
import {
  type Channel,
  channels,
  type Move,
  type Phrase,
  type Register,
  type Situation,
  type Tone,
  tones,
} from './phrase.ts';

/** What the reader asked for. A register is left out where the language has none; a situation where the move has none. */
export type Wish = {
  /** The goodbye where it is left out. */
  occasion?: Occasion | undefined;
  move: Move;
  situation?: Situation | undefined;
  tone: Tone;
  channel: Channel;
  register?: Register | undefined;
};

/** A phrase with what was relaxed to offer it: the nearest tone or channel it was written for instead of the wished one. */
export type Choice = { phrase: Phrase; tone?: Tone; channel?: Channel };

function nearest<T>(order: readonly T[], wished: T, offered: readonly T[]): { value: T; steps: number } {
  const ranked = offered.map((value) => ({ value, steps: Math.abs(order.indexOf(value) - order.indexOf(wished)) }));
  return ranked.reduce(
    (best, next) => (next.steps < best.steps ? next : best),
    ranked[0] ?? { value: wished, steps: 0 },
  );
}

// A tone one step off is heard by the client at once; a phrase for another channel only sounds a little stiff.
const TONE_WEIGHT = 10;
const CHANNEL_WEIGHT = 3;

function weigh(phrase: Phrase, wish: Wish): { choice: Choice; distance: number; breadth: number } {
  const tone = nearest(tones, wish.tone, phrase.tones);
  const channel = nearest(channels, wish.channel, phrase.channels);
  const choice: Choice = {
    phrase,
    ...(tone.steps > 0 && { tone: tone.value }),
    ...(channel.steps > 0 && { channel: channel.value }),
  };
  const distance = tone.steps * TONE_WEIGHT + channel.steps * CHANNEL_WEIGHT;
  return { choice, distance, breadth: phrase.tones.length * phrase.channels.length };
}

// What was wished of a library before. A message asks for each of its lines whenever something changes, mostly the same again.
const wished = new WeakMap<readonly Phrase[], Map<string, Choice[]>>();

/**
 * Every phrase that makes the wished move in the wished situation and register, best match first. Tone and channel may be
 * relaxed, and each choice says so; move, situation and register never are. Among equals the phrase written most
 * narrowly for the wish comes first, then the order of the library decides, so the same wish always gives the same list.
 */
export function choosePhrases(library: readonly Phrase[], wish: Wish): readonly Choice[] {
  const { occasion = 'goodbye', move, situation, tone, channel, register } = wish;
  const key = [occasion, move, situation, tone, channel, register].join(' ');
  const lists = wished.get(library) ?? new Map<string, Choice[]>();
  wished.set(library, lists);
  const list = lists.get(key) ?? rank(library, wish);
  lists.set(key, list);
  return list;
}

function rank(library: readonly Phrase[], wish: Wish): Choice[] {
  const fitting = library.filter(
    ({ occasion, move, situations, register }) =>
      (occasion ?? 'goodbye') === (wish.occasion ?? 'goodbye') &&
      move === wish.move &&
      (wish.situation === undefined || situations.includes(wish.situation)) &&
      register === wish.register,
  );
  const weighed = fitting.map((phrase) => weigh(phrase, wish));
  return weighed.sort((a, b) => a.distance - b.distance || a.breadth - b.breadth).map(({ choice }) => choice);
}

/** The choices that are exactly what was wished: nothing relaxed. */
export function exactChoices(choices: readonly Choice[]): Choice[] {
  return choices.filter((choice) => choice.tone === undefined && choice.channel === undefined);
}
