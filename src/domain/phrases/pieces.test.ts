import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanEdit, editedPhrase, LONGEST_EDIT } from './edited.ts';
import { phraseLanguages, type Slot, slots } from './phrase.ts';
import { blanksOf, phrasePieces, piecesText } from './pieces.ts';

const labels = Object.fromEntries(slots.map((slot) => [slot, `le mot ${slot}`])) as Record<Slot, string>;
const texts = [
  'Le nom de {colleague} et {speciality}.',
  '{colleague}',
  'Sans rien',
  'Chez {unknown} à {directory} {{tool}}',
  '',
];
const anyText = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'binary', maxLength: 60 }));
const anyValues = fc.dictionary(fc.constantFrom(...slots), fc.string({ unit: 'binary', maxLength: 40 }));

describe('phrasePieces', () => {
  it('fills, inflects and leaves labelled blanks', () => {
    const pieces = phrasePieces('Celui de {colleague}, en {speciality}.', { colleague: 'Anna' }, 'fr');
    expect(pieces).toEqual([
      { kind: 'literal', text: 'Celui d’' },
      { kind: 'filled', slot: 'colleague', text: 'Anna' },
      { kind: 'literal', text: ', en ' },
      { kind: 'blank', slot: 'speciality' },
      { kind: 'literal', text: '.' },
    ]);
    expect(blanksOf(pieces)).toEqual(['speciality']);
    expect(piecesText(pieces, labels)).toBe('Celui d’Anna, en [le mot speciality].');
  });

  it('does not inflect English', () => {
    expect(piecesText(phrasePieces('Ask de {colleague}', { colleague: 'Anna' }, 'en'), labels)).toBe('Ask de Anna');
  });

  it('keeps markup and slots inside a value as text', () => {
    const value = '<img src=x onerror=alert(1)> {speciality}';
    const pieces = phrasePieces('{colleague} !', { colleague: value, speciality: 'son' }, 'fr');
    expect(pieces[0]).toEqual({ kind: 'filled', slot: 'colleague', text: value });
    expect(blanksOf(pieces)).toEqual([]);
  });

  it('never throws, never loses the author’s words, and marks every value as filled text, for any input', () => {
    fc.assert(
      fc.property(anyText, anyValues, fc.constantFrom(...phraseLanguages), (text, values, language) => {
        const pieces = phrasePieces(text, values, language);
        expect(phrasePieces(text, values, language)).toEqual(pieces);
        const empty = phrasePieces(text, {}, language).map((piece) =>
          piece.kind === 'blank' ? `{${piece.slot}}` : piece.text,
        );
        expect(empty.join('')).toBe(text);
        for (const piece of pieces) if (piece.kind === 'filled') expect(piece.text).not.toMatch(/[\p{Cc}\p{Cf}\n]/u);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('edited phrases', () => {
  it('turn a label in brackets back into a blank', () => {
    expect(editedPhrase('Parlez à [le mot colleague] ou à [Jean].', labels)).toBe('Parlez à {colleague} ou à [Jean].');
  });

  it('survive a round through the screen when nothing is changed', () => {
    const text = 'Le nom de {colleague}, en {speciality}.';
    expect(editedPhrase(piecesText(phrasePieces(text, {}, 'fr'), labels), labels)).toBe(text);
  });

  it('are clean, bounded, and stay so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        const clean = cleanEdit(typed);
        expect(cleanEdit(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 10_000 },
    );
    expect(cleanEdit('🌊'.repeat(LONGEST_EDIT)).length).toBeLessThanOrEqual(LONGEST_EDIT);
  });
});
