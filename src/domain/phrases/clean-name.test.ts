import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from './clean-name.ts';

// Text of any script with the characters that make names misbehave mixed in, unpaired surrogates included.
const awkward = fc.constantFrom(
  '\u202e',
  '\u200b',
  '\u200d',
  '\u2066',
  '\ufeff',
  '\r\n',
  '\u2028',
  '\u00a0',
  '\ud83d',
  '<b>',
  '{colleague}',
  '\u0301',
);
const anyName = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('cleanName', () => {
  it.each([
    [' Anna\u200b\nLévy ', 'Anna Lévy'],
    ['\u202eannA\u202c', 'annA'],
    ['Élise\r\n\r\nMoreau', 'Élise Moreau'],
    ['E\u0301lise', 'Élise'],
    ['محمد \u200fعلي', 'محمد علي'],
    ['李小龙 🌊', '李小龙 🌊'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['\u200b\u2060\u3164', ''],
  ])('%j => %j', (typed, clean) => {
    expect(cleanName(typed)).toBe(clean);
  });

  it('is idempotent, one line and free of invisible characters, for any text at all', () => {
    fc.assert(
      fc.property(anyName, (typed) => {
        const clean = cleanName(typed);
        expect(cleanName(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s|\s$|\s\s/u);
      }),
      { numRuns: 10_000 },
    );
  });
});
