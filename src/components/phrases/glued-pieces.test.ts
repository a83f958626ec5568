import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrasePieces } from '../../domain/phrases/pieces.ts';
import { gluedPieces } from './glued-pieces.ts';

it('keeps elision and punctuation on the line of the slot', () => {
  const pieces = phrasePieces('Le nom de {colleague}. Fin.', { colleague: 'Anna' }, 'fr');
  expect(gluedPieces(pieces)).toEqual([
    { index: 0, text: 'Le nom ' },
    { index: 1, piece: { kind: 'filled', slot: 'colleague', text: 'Anna' }, before: 'd’', after: '.' },
    { index: 2, text: ' Fin.' },
  ]);
});

it('says every word once, whatever stands between the slots', () => {
  const parts = fc.array(fc.constantFrom('{colleague}', '{tool}', 'de', 'mot.', '(à', ' ', ' ', '-'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(parts, (words) => {
      const text = words.join('');
      const pieces = phrasePieces(text, {}, 'fr');
      const shown = gluedPieces(pieces).map(({ piece, text: plain, before, after }) =>
        piece ? `${before}{${piece.slot}}${after}` : plain,
      );
      expect(shown.join('')).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});
