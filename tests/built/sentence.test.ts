import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, dist } from '../../scripts/site.mjs';
import { notice as english } from '../../src/i18n/en/notice.ts';
import { notice as french } from '../../src/i18n/fr/notice.ts';
import { typesetAll } from '../../src/i18n/typography.ts';

// The sentence to say can be had in both languages; the words of the other one come only when asked for.
const sentences = {
  fr: Object.values(typesetAll('fr', french).answer.sentences),
  en: Object.values(typesetAll('en', english).answer.sentences),
};
const pages = { fr: 'calculateur-de-preavis/index.html', en: 'en/notice-calculator/index.html' };
const other = { fr: 'en', en: 'fr' } as const;
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const holds = (file: string, texts: string[]) =>
  texts.filter((text) => read(file).includes(JSON.stringify(text).slice(1, -1)));

for (const language of ['fr', 'en'] as const) {
  test(`${language}: neither the calculator's page nor its data says the sentence in the other language`, () => {
    const foreign = sentences[other[language]];
    expect(holds(pages[language], foreign)).toEqual([]);
    expect(holds(`data/notice-${language}.json`, foreign)).toEqual([]);
    expect(holds(`data/notice-${language}.json`, sentences[language])).toEqual(sentences[language]);
    expect(holds(`data/notice-sentence.${language}.json`, sentences[language])).toEqual(sentences[language]);
  });
}

test('no script holds the sentence in any language', () => {
  const all = [...sentences.fr, ...sentences.en];
  expect(builtFiles('.js').flatMap((file) => holds(file, all).map((text) => `${file}: ${text}`))).toEqual([]);
});
