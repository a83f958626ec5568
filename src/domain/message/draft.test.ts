import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phrase } from '../phrases/phrase.ts';
import { choicesFor, inSound, keptLines, offeringAnew, withWords } from './choose-lines.ts';
import { type Draft, emptyDraft, stays, withLine } from './draft.ts';
import { anyDraft, anyLibrary } from './random-drafts.ts';
import { isShuffled, shuffled } from './shuffle.ts';

function phrase(id: string, part: Partial<Phrase>): Phrase {
  return { id, move: 'opening', situations: [], tones: ['neutral'], channels: ['e-mail'], text: `${id}.`, ...part };
}

const library = [
  phrase('open-a', {}),
  phrase('open-b', {}),
  phrase('open-c', {}),
  phrase('open-firm', { tones: ['firm'] }),
  phrase('thanks-a', { move: 'thanks' }),
  phrase('refer-agency', { move: 'referral', situations: ['agency'] }),
  phrase('refer-tool', { move: 'referral', situations: ['tool'] }),
  phrase('remind', { move: 'opening', occasion: 'reminder' }),
];
const source = { library, situation: 'agency' as const };
const textOf = (draft: Draft, move: string) => draft.lines.find((line) => line.move === move)?.text;
const many = { numRuns: 2_000 };

describe('withWords', () => {
  it('gives each empty line the best phrase, and nothing where there is none', () => {
    const draft = withWords(emptyDraft('goodbye', 'en'), source);
    expect(textOf(draft, 'opening')).toBe('open-a.');
    expect(textOf(draft, 'referral')).toBe('refer-agency.');
    expect(textOf(draft, 'payment')).toBe('');
  });

  it('speaks of the occasion: a reminder has an opening of its own', () => {
    expect(textOf(withWords(emptyDraft('reminder', 'en'), source), 'opening')).toBe('remind.');
  });

  it('leaves alone every line that has words, and is at rest after once', () => {
    fc.assert(
      fc.property(anyDraft, anyLibrary, (draft, phrases) => {
        const words = withWords(draft, { library: phrases, situation: 'tool' });
        expect(withWords(words, { library: phrases, situation: 'tool' })).toEqual(words);
        for (const [index, line] of draft.lines.entries()) if (line.text) expect(words.lines[index]).toEqual(line);
      }),
      many,
    );
  });
});

describe('inSound', () => {
  it('chooses anew what nobody kept', () => {
    const start = withLine(withWords(emptyDraft('goodbye', 'en'), source), 'thanks', { text: 'Mine', edited: true });
    const firm = withWords(inSound(start, { tone: 'firm' }), source);
    expect([textOf(firm, 'opening'), textOf(firm, 'thanks')]).toEqual(['open-firm.', 'Mine']);
    expect(keptLines(firm)).toBe(1);
  });

  it('notes the language of what stayed, and forgets it on the way back', () => {
    const start = withLine(emptyDraft('goodbye', 'en'), 'thanks', { phrase: '', text: 'Thank you', pinned: true });
    const french = inSound(start, { language: 'fr' });
    expect(french.lines.find(({ move }) => move === 'thanks')?.language).toBe('en');
    expect(inSound(french, { language: 'en' }).lines.find(({ move }) => move === 'thanks')?.language).toBeUndefined();
  });

  it('keeps order, what is out, and every line that is pinned or the reader’s, for any draft', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom('warm' as const, 'firm'), (draft, tone) => {
        const next = inSound(draft, { tone });
        expect(next.lines.map(({ move, out }) => [move, out])).toEqual(draft.lines.map(({ move, out }) => [move, out]));
        for (const [index, line] of draft.lines.entries()) {
          expect(next.lines[index]?.text).toBe(stays(line) ? line.text : '');
        }
      }),
      many,
    );
  });
});

describe('shuffled', () => {
  it('is drawn from the seed: the same draft gives the same message, the next one another', () => {
    const draft = withWords(emptyDraft('goodbye', 'en'), source);
    const once = shuffled(draft, source);
    expect(shuffled(draft, source)).toEqual(once);
    expect(once.seed).toBe(1);
    const seen = new Set<string | undefined>();
    let turn = draft;
    for (let count = 0; count < 30; count += 1) {
      turn = shuffled(turn, source);
      seen.add(textOf(turn, 'opening'));
    }
    expect(seen).toEqual(new Set(['open-a.', 'open-b.', 'open-c.']));
  });

  it('touches nothing pinned, written or left out, and changes every other line that has a choice', () => {
    fc.assert(
      fc.property(anyDraft, anyLibrary, (draft, phrases) => {
        const all = { library: phrases, situation: 'tool' as const };
        const next = shuffled(draft, all);
        expect(next.lines.map(({ move }) => move)).toEqual(draft.lines.map(({ move }) => move));
        for (const [index, line] of draft.lines.entries()) {
          const now = next.lines[index];
          const others = choicesFor(draft, line.move, all).filter((choice) => choice.phrase.id !== line.phrase);
          if (!isShuffled(line)) expect(now).toEqual(line);
          else if (others.length > 0) expect(now?.phrase).not.toBe(line.phrase);
        }
      }),
      many,
    );
  });
});

it('something else to offer chooses the referral anew, unless it was kept', () => {
  const start = withWords(emptyDraft('goodbye', 'en'), source);
  const tool = { library, situation: 'tool' as const };
  expect(textOf(withWords(offeringAnew(start), tool), 'referral')).toBe('refer-tool.');
  const kept = withLine(start, 'referral', { pinned: true });
  expect(textOf(withWords(offeringAnew(kept), tool), 'referral')).toBe('refer-agency.');
});
