import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles, dist } from '../../scripts/site.mjs';
import { type Language, pages } from './site.ts';
import { dataOf, propsOf, type Text, textsOf, textsOfData } from './texts.ts';

// Small words that one language cannot do without and the other does not have.
const SMALL_WORDS: Record<Language, string[]> = {
  fr: 'le la les des une du au aux vous votre vos nous notre est sont et dans que qui pour avec pas ce cette ces il elle mais où chez sans ou quand'.split(
    ' ',
  ),
  en: 'the and with your you we our is are was were of to that this these those from have has not they their when which who what how it be been by into'.split(
    ' ',
  ),
};
const OTHER = { fr: 'en', en: 'fr' } as const;

function smallWords(text: string, language: Language): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => SMALL_WORDS[language].includes(word)).length;
}

/** Whether a text is written in the other language: two of its small words, and more of them than of one’s own. */
function isForeign(text: string, language: Language): boolean {
  const foreign = smallWords(text, OTHER[language]);
  return foreign >= 2 && foreign > smallWords(text, language);
}

function foreignOnes(texts: Text[], language: Language): string[] {
  return texts
    .filter(({ text }) => isForeign(text, language))
    .map(({ text, place }) => `${place}: ${text.slice(0, 90)}`);
}

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_address, page) => {
  test('speaks one language, and says where it quotes the other', () => {
    expect(foreignOnes(textsOf(page), page.language)).toEqual([]);
  });

  test('hands its islands and scripts one language', () => {
    expect(foreignOnes([...propsOf(page), ...dataOf(page)], page.language)).toEqual([]);
  });
});

// Packages alone in their files (astro.config.mjs): what they say, they say to programmers.
const PACKAGE = /^_astro\/(?:calendar|papaparse)\.[\w-]+\.js$/;

test('no script carries texts: words are handed to it by the page', () => {
  // Short ones are matched too, or the end of one would be taken for the beginning of the next.
  const LITERAL = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
  const carried = builtFiles('.js')
    .filter((file) => file.startsWith('_astro/') && !PACKAGE.test(file))
    .flatMap((file) => {
      const literals = [...readFileSync(join(dist, file), 'utf8').matchAll(LITERAL)];
      return literals
        .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
        .filter((text) => text.length >= 12 && !/[{}<>=;]/.test(text))
        .filter((text) => smallWords(text, 'fr') >= 2 || smallWords(text, 'en') >= 2)
        .map((text) => `${file}: ${text.slice(0, 90)}`);
    });
  expect(carried).toEqual([]);
});

// What no language owns: holidays are dates with the names that their own country gives them.
const NOBODYS = /^data\/holidays\//;
const fetched = [...builtFiles('.json'), ...builtFiles('.webmanifest')].flatMap((file) => {
  if (NOBODYS.test(file) || file.startsWith('pagefind/')) return [];
  const language = /^(?:data\/|app-)[a-z-]*?[.-]?(fr|en)(?:\.[A-Z-]+)?\.(?:json|webmanifest)$/.exec(file)?.[1];
  return [[file, language as Language | undefined] as const];
});

test('every file of texts has its language in its name', () => {
  expect(fetched.filter(([, language]) => language === undefined).map(([file]) => file)).toEqual([]);
  expect(fetched.length).toBeGreaterThan(70);
});

test.each(fetched)('%s speaks one language', (file, language = 'fr') => {
  const data: unknown = JSON.parse(readFileSync(join(dist, file), 'utf8'));
  // A source keeps its title in its own language; styles are no text.
  const texts = textsOfData(data, file, language).filter(({ place }) => !/\.(sources|styles)\./.test(place));
  expect(texts.length).toBeGreaterThan(0);
  expect(foreignOnes(texts, language)).toEqual([]);
});

test('a message fetches the phrases of the chosen language, all of them and no other', () => {
  const textsIn = (name: string) =>
    (JSON.parse(readFileSync(join(dist, 'data', name), 'utf8')) as { phrases: { text: string }[] }).phrases.map(
      ({ text }) => text,
    );
  const [french, english] = [textsIn('message.fr.json'), textsIn('message.en.json')];
  expect(french.length).toBeGreaterThan(300);
  expect(english.length).toBeGreaterThan(150);
  const all = readFileSync(join(dist, 'data', 'message.fr.json'), 'utf8');
  expect(english.filter((text) => all.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
});
