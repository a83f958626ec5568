import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moves, type Slot, slots } from '../phrases/phrase.ts';
import { phrasePieces } from '../phrases/pieces.ts';
import { changedLines, linesText } from './replace-piece.ts';

const labels = Object.fromEntries(slots.map((slot) => [slot, `le mot ${slot}`])) as Record<Slot, string>;
const values = { 'last-day': 'vendredi 26 février 2027', colleague: 'Anna' };
const texts = [
  'Je pense peut-être arrêter.',
  'Mon dernier jour est le {last-day}, sauf si {project} attend.',
  'Celui de {colleague}.',
];
const lines = texts.map((text, index) => ({
  move: moves[index] ?? 'opening',
  pieces: phrasePieces(text, values, 'fr'),
}));
const whole = linesText(lines, labels);

describe('a piece replaced in the whole text', () => {
  it.each([
    ['a word of one line', whole.replace('peut-être ', ''), [{ move: 'opening', text: 'Je pense arrêter.' }]],
    [
      'a clause beside a slot, which stays one',
      whole.replace(', sauf si [le mot project] attend', ''),
      [{ move: 'decision', text: 'Mon dernier jour est le {last-day}.' }],
    ],
    ['a whole line with its break', whole.slice(whole.indexOf('\n') + 1), [{ move: 'opening', text: '' }]],
    ['a slot that is cut', whole.replace('Anna', 'Ana'), [{ move: 'reason', text: 'Celui d’Ana.' }]],
    ['nothing', whole, []],
  ])('%s', (_, after, changed) => {
    expect(changedLines(lines, labels, after)).toEqual(changed);
  });

  it('says no more and no less than the text that was asked for, whatever goes', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.constantFrom('', 'X', 'deux mots'), (start, length, insert) => {
        const after = whole.slice(0, start) + insert + whole.slice(Math.min(whole.length, start + length));
        const changed = new Map(changedLines(lines, labels, after).map(({ move, text }) => [move, text]));
        const next = lines.map((line) => {
          const text = changed.get(line.move);
          return text === undefined ? line : { ...line, pieces: phrasePieces(text, values, 'fr') };
        });
        const bare = (text: string) => text.replace(/\s+/g, '');
        expect(bare(linesText(next, labels))).toBe(bare(after));
      }),
      { numRuns: 5_000 },
    );
  });
});
