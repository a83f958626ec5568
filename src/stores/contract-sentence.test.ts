import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSentence, longestSentence } from './contract-sentence.ts';

test('any characters are kept as they are, anything else is not believed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(decodeSentence(JSON.parse(JSON.stringify(text)))).toBe(text);
    }),
    { numRuns: 10_000 },
  );
  expect(decodeSentence('<script>alert(1)</script> שלום \u202e')).toBe('<script>alert(1)</script> שלום \u202e');
  for (const odd of [null, 3, [], {}, 'x'.repeat(longestSentence + 1)]) expect(decodeSentence(odd)).toBeUndefined();
});
