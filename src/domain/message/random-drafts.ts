import fc from 'fast-check';
import { movesOf, occasions } from '../phrases/occasion.ts';
import { channels, moves, type Phrase, phraseLanguages, registers, situations, tones } from '../phrases/phrase.ts';
import { type Draft, type DraftLine, messageChannels } from './draft.ts';

/** A library of English and French phrases for every move of every occasion, some tones and channels missing. */
export const anyLibrary: fc.Arbitrary<Phrase[]> = fc
  .array(
    fc.record({
      occasion: fc.constantFrom(...occasions),
      move: fc.constantFrom(...moves),
      situations: fc.subarray([...situations], { minLength: 1 }),
      tones: fc.subarray([...tones], { minLength: 1 }),
      channels: fc.subarray([...channels], { minLength: 1 }),
      register: fc.option(fc.constantFrom(...registers), { nil: undefined }),
    }),
    { minLength: 40, maxLength: 90 },
  )
  .map((phrases) =>
    phrases.map((phrase, index) => ({ ...phrase, id: `p${index}`, text: `Words ${index} {last-day}` })),
  );

const anyWording = fc.record({
  phrase: fc.constantFrom('', 'p1', 'p2', 'p3', 'gone'),
  text: fc.constantFrom('', 'Kept {amount}', 'A\nb', '<b>'),
  edited: fc.constantFrom(undefined, true),
});

const anyLine = fc.record({
  wording: anyWording,
  out: fc.boolean(),
  pinned: fc.boolean(),
  before: fc.option(fc.array(anyWording, { maxLength: 3 }), { nil: undefined }),
});

/** A draft somebody may have left, its lines in any order. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    occasion: fc.constantFrom(...occasions),
    language: fc.constantFrom(...phraseLanguages),
    tone: fc.constantFrom(...tones),
    channel: fc.constantFrom(...messageChannels),
    register: fc.constantFrom(...registers),
    subject: fc.constantFrom('', 'Mine'),
    seed: fc.option(fc.nat(1_000_000), { nil: undefined }),
    lines: fc.array(anyLine, { minLength: 9, maxLength: 9 }),
    order: fc.array(fc.nat(1_000), { minLength: 9, maxLength: 9 }),
  })
  .map(({ lines, order, ...draft }) => {
    const own = movesOf[draft.occasion].map((move, index): DraftLine => {
      const { wording, ...rest } = lines[index] ?? {
        wording: { phrase: '', text: '', edited: undefined },
        out: false,
        pinned: false,
      };
      return { move, ...wording, ...rest };
    });
    const places = new Map(own.map((line, index) => [line, order[index] ?? 0]));
    return { ...draft, lines: own.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)) };
  });
