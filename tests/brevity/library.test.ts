import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readText } from '../../src/domain/brevity/read.ts';
import { type PhraseFile, phraseFileSchema } from '../../src/schemas/phrase.ts';
import { languages, rulesOf } from './sheets.ts';

// The phrases were written by other hands than the rules: what we offer for a goodbye must pass our own meter.
function goodbyes(language: string): { id: string; text: string }[] {
  const folder = new URL(`../../src/content/phrases/${language}/`, import.meta.url);
  const files = readdirSync(folder).map(
    (name): PhraseFile => phraseFileSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
  );
  return files.filter(({ occasion }) => (occasion ?? 'goodbye') === 'goodbye').flatMap(({ phrases }) => phrases);
}

test.each(languages)(
  'no phrase of the %s library for a goodbye opens a discussion or holds two reasons',
  (language) => {
    const rules = rulesOf(language);
    const phrases = goodbyes(language);
    const faults = phrases.flatMap(({ id, text }) => {
      const { marks, reasons } = readText(text, rules);
      const pieces = marks.map(({ rule, start, end }) => `${rule} “${text.slice(start, end)}”`);
      return marks.length > 0 || reasons > 1 ? [`${id} (${reasons}): ${pieces.join(', ')}: ${text}`] : [];
    });
    expect(faults).toEqual([]);
    expect(phrases.length).toBeGreaterThan(80);
  },
);
