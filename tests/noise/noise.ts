import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

const stores = fileURLToPath(new URL('../../src/stores/', import.meta.url));

/** Every file of the stores that is no test. */
export const storeFiles = readdirSync(stores).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

/** The words the stores' own code is made of: names of fields and values that a decoder looks at. */
const dictionary = [
  ...new Set(storeFiles.flatMap((name) => readFileSync(`${stores}${name}`, 'utf8').match(/[A-Za-z][\w-]+/g) ?? [])),
];

const names = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...dictionary) },
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length', ''),
  fc.string({ unit: 'binary' }),
);
const leaves = fc.oneof(
  { weight: 4, arbitrary: names },
  fc.constantFrom(null, true, false, 0, 1, -1, 2 ** 53, 0.5, '2026-02-30', '2026-11-25', 'P3M', '{client}', '\ud800'),
  fc.string({ unit: 'grapheme' }),
  fc.double(),
);

/** What could stand in a stored value or a file: any JSON, its names and words often those a decoder knows. */
export const noise: fc.Arbitrary<unknown> = fc
  .letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(names, tie('value'), { maxKeys: 6 }),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify(value) ?? 'null'));

/** What could be typed or stand after `#`: figures, words and marks of the fields, in any order, and every character there is. */
export const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'0123456789-/.,:;%€$£#=&?+ \u00a0\u202f\u202e٣',
          'mars',
          'er',
          'lundi',
          'P',
          'M',
          'r1.',
          'n1.',
        ),
        fc.nat(3000).map(String),
        fc.constantFrom(...dictionary),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
  fc.string({ minLength: 2_000, maxLength: 3_000 }),
);
