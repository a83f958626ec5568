import { describe, expect, test } from 'vitest';
import { search } from '../../i18n/fr/search.ts';
import { withoutSmallWords } from './query.ts';

const { smallWords } = search.box;

describe('withoutSmallWords', () => {
  test.each([
    ['mise en demeure', 'mise demeure'],
    ["l'annonce", 'annonce'],
    ['L’annonce', 'annonce'],
    ["qu'est-ce qu'un préavis", 'est-ce préavis'],
    ['préavis', 'préavis'],
    ['aujourd’hui', 'aujourd’hui'],
  ])('%s → %s', (query, expected) => {
    expect(withoutSmallWords(query, smallWords)).toBe(expected);
  });

  test('leaves a quoted query and one of small words only', () => {
    expect(withoutSmallWords('"mise en demeure"', smallWords)).toBe('"mise en demeure"');
    expect(withoutSmallWords('en', smallWords)).toBe('en');
  });
});
