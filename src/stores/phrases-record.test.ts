import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePhrases, EMPTY_PHRASES, type PhrasesRecord } from './phrases-record.ts';

const full: PhrasesRecord = {
  situation: 'tool',
  disrespectful: true,
  values: { colleague: 'Anna' },
  edits: { 'tool-vous-enough': 'Un outil.' },
  pins: [{ id: 'tool-enough', language: 'en', text: 'A tool.' }],
  rows: { list: 'fr', trails: [['a', 'b']] },
};

describe('decodePhrases', () => {
  it('takes what it writes', () => {
    for (const record of [EMPTY_PHRASES, full])
      expect(decodePhrases(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each<[string, object]>([
    ['an unknown situation', { situation: 'friend' }],
    ['an unknown slot', { values: { password: 'x' } }],
    ['a value that is no text', { values: { colleague: 1 } }],
    ['a pin without language', { pins: [{ id: 'a', text: 'b' }] }],
    ['an empty trail', { rows: { list: '', trails: [[]] } }],
  ])('refuses %s', (_, part) => {
    expect(decodePhrases({ ...full, ...part })).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(full)), fc.anything()), (raw, parts) => {
        decodePhrases(raw);
        decodePhrases({ ...full, ...parts });
      }),
      { numRuns: 10_000 },
    );
  });
});
