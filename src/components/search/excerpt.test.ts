import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptPieces, withEllipses, withoutHeading } from './excerpt.ts';

const joined = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

describe('excerptPieces', () => {
  test('splits on the marks of Pagefind', () => {
    expect(excerptPieces('un <mark>préavis</mark> suffisant')).toEqual([
      { text: 'un ', found: false },
      { text: 'préavis', found: true },
      { text: ' suffisant', found: false },
    ]);
  });

  test('shows escaped markup as text', () => {
    expect(excerptPieces('&lt;img src=x&gt; <mark>&lt;b&gt;</mark>')).toEqual([
      { text: '<img src=x> ', found: false },
      { text: '<b>', found: true },
    ]);
  });

  test('closes the gap a citation leaves', () => {
    expect(joined(excerptPieces('une relation suivie . La <mark>loi</mark>'))).toBe('une relation suivie. La loi');
  });

  test('keeps every character of ordinary text, marked or not', () => {
    const word = fc.stringMatching(/^[a-zéàç’ ]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean())), (words) => {
        const excerpt = words.map(([text, found]) => (found ? `<mark>${text}</mark>` : text)).join('');
        expect(joined(excerptPieces(excerpt))).toBe(words.map(([text]) => text).join(''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('withoutHeading', () => {
  test('drops the heading and its full stop, through marks', () => {
    const pieces = excerptPieces('Le <mark>contrat</mark> d’abord. Il dit la durée du <mark>contrat</mark>');
    expect(joined(withoutHeading(pieces, 'Le contrat d’abord'))).toBe('Il dit la durée du contrat');
  });

  test('drops the end of a heading, and punctuation without a beginning', () => {
    const title = 'Donner un préavis suffisant';
    expect(joined(withoutHeading(excerptPieces('un <mark>préavis</mark> suffisant. Si l’on'), title))).toBe('Si l’on');
    expect(joined(withoutHeading(excerptPieces('Une habitude\u202f? Non'), 'Une habitude\u202f?'))).toBe('Non');
    expect(joined(withoutHeading(excerptPieces(' : son numéro'), title))).toBe('son numéro');
  });

  test('leaves an excerpt that begins elsewhere', () => {
    const pieces = excerptPieces('Il dit la durée');
    expect(withoutHeading(pieces, 'Le contrat')).toEqual(pieces);
  });

  test('is empty when there is only the heading', () => {
    expect(withoutHeading(excerptPieces('<mark>Contrat</mark>'), 'Contrat')).toEqual([]);
  });
});

describe('withEllipses', () => {
  test.each([
    ['la loi dit', '…la loi dit…'],
    ['La loi dit.', 'La loi dit.'],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(joined(withEllipses(excerptPieces(text)))).toBe(expected);
  });
});
