import { describe, expect, test } from 'vitest';
import { readText } from '../../src/domain/brevity/read.ts';
import { kinds } from '../../src/domain/brevity/rule.ts';
import { languages, rulesOf, sheet } from './sheets.ts';

// Every example is marked by its own rule, every counter-example is let alone by it.
describe.each(languages)('%s', (language) => {
  const { rules } = sheet(language);
  const compiled = rulesOf(language);
  const rulesIn = (text: string) => readText(text, compiled).marks.map(({ rule }) => rule);

  test('has every kind, and an interface word for it', () => {
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  describe.each(rules)('$id', ({ id, examples, counter }) => {
    test.each(examples)('marks: %s', (text) => {
      expect(rulesIn(text)).toContain(id);
    });

    test.each(counter)('lets alone: %s', (text) => {
      expect(rulesIn(text)).not.toContain(id);
    });
  });
});
