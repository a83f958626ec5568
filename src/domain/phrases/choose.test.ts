import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePhrases, exactChoices, type Wish } from './choose.ts';
import { channels, type Phrase, registers, situations, tones } from './phrase.ts';

function phrase(id: string, part: Partial<Phrase>): Phrase {
  return { id, move: 'referral', situations: ['agency'], tones: ['warm'], channels: ['said'], text: id, ...part };
}

const wish: Wish = { move: 'referral', situation: 'agency', tone: 'warm', channel: 'said' };

const anyPhrase = fc.record({
  id: fc.uuid(),
  move: fc.constantFrom('referral' as const, 'closing' as const),
  situations: fc.subarray([...situations]),
  tones: fc.subarray([...tones], { minLength: 1 }),
  channels: fc.subarray([...channels], { minLength: 1 }),
  register: fc.option(fc.constantFrom(...registers), { nil: undefined }),
  text: fc.string(),
});
const anyWish = fc.record({
  move: fc.constantFrom('referral' as const, 'closing' as const),
  situation: fc.option(fc.constantFrom(...situations), { nil: undefined }),
  tone: fc.constantFrom(...tones),
  channel: fc.constantFrom(...channels),
  register: fc.option(fc.constantFrom(...registers), { nil: undefined }),
});

describe('choosePhrases', () => {
  it('puts the narrowest exact match first and says what it relaxed in the rest', () => {
    const library = [
      phrase('written', { channels: ['letter'] }),
      phrase('firm', { tones: ['firm'] }),
      phrase('broad', { tones: ['warm', 'neutral'], channels: [...channels] }),
      phrase('narrow', {}),
      phrase('other-move', { move: 'closing' }),
      phrase('other-register', { register: 'tu' }),
      phrase('other-situation', { situations: ['tool'] }),
    ];
    const choices = choosePhrases(library, wish);
    expect(choices.map((choice) => choice.phrase.id)).toEqual(['narrow', 'broad', 'written', 'firm']);
    expect(choices[2]).toMatchObject({ channel: 'letter' });
    expect(choices[3]).toMatchObject({ tone: 'firm' });
    expect(exactChoices(choices)).toHaveLength(2);
  });

  it('never relaxes move, situation or register, never repeats, puts every exact match before the rest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPhrase, { selector: ({ id }) => id, maxLength: 30 }), anyWish, (library, asked) => {
        const choices = choosePhrases(library, asked);
        expect(choosePhrases(library, asked)).toEqual(choices);
        expect(new Set(choices.map(({ phrase: { id } }) => id)).size).toBe(choices.length);
        expect(choices.slice(0, exactChoices(choices).length)).toEqual(exactChoices(choices));
        for (const choice of choices) {
          expect([choice.phrase.move, choice.phrase.register]).toEqual([asked.move, asked.register]);
          if (asked.situation) expect(choice.phrase.situations).toContain(asked.situation);
          expect(choice.tone === undefined).toBe(choice.phrase.tones.includes(asked.tone));
          expect(choice.channel === undefined).toBe(choice.phrase.channels.includes(asked.channel));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
