import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chapterFiles, components, headings, sentenceCount, tables, wordCount } from './chapter-files.ts';

// guide.md: the order, the titles and the address words of the chapters, and which of them has a tool by now.
const GUIDE = [
  ['01', 'Reconnaître le moment', 'reconnaitre-le-moment', "Knowing when it's time", 'knowing-when', 'tools'],
  ['02', "Sortir l'émotion de l'équation", 'sans-emotion', 'Take emotion out of it', 'without-emotion', 'tool'],
  ['03', 'Relire le contrat', 'relire-le-contrat', 'Go back to the contract', 'review-the-contract', 'tools'],
  ['04', 'Se parler de vive voix', 'de-vive-voix', 'Say it in person', 'in-person', 'tool'],
  ['05', 'Être bref', 'etre-bref', 'Be brief', 'be-brief', 'tool'],
  ['06', 'Donner un préavis suffisant', 'donner-un-preavis', 'Give enough notice', 'give-notice', 'tool'],
  ['07', 'Proposer une suite', 'proposer-une-suite', 'Offer a way forward', 'offer-alternatives', 'tool'],
  ['08', 'Et après', 'et-apres', 'Afterwards', 'afterwards', 'tool'],
] as const;

const WORDS = { least: 700, most: 1100 };
const french = chapterFiles('fr');
const english = chapterFiles('en');
const both = [...french.map((file) => ['fr', file] as const), ...english.map((file) => ['en', file] as const)];

/** Every source a chapter may cite. // => Set { 'FR/code-civil-1210', … } */
function knownSources(): Set<string> {
  const found = ['jurisdictions', 'sources'].flatMap((name) => {
    const folder = new URL(`../../src/content/${name}/`, import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
    return files.flatMap((file) => {
      const { id, sources } = parse(readFileSync(new URL(file, folder), 'utf8'));
      return sources.map((source: { id: string }) => `${id}/${source.id}`);
    });
  });
  return new Set(found);
}

const known = knownSources();

test('both languages have the chapters of the guide, in its order, at its addresses', () => {
  const told = french.map(({ name, head }, index) => [
    name.slice(0, 2),
    head.title,
    head.path,
    english[index]?.head.title,
    english[index]?.head.path,
  ]);
  expect(told).toEqual(GUIDE.map((row) => row.slice(0, 5)));
  expect(english.map(({ name }) => name)).toEqual(french.map(({ name }) => name));
});

describe.each(french.map((file, index) => [file.name, file, english[index]] as const))('%s', (_name, fr, en) => {
  if (!en) throw new Error('The chapter is missing in English.');

  test('has the same headings in both languages', () => {
    expect(headings(en.body)).toEqual(headings(fr.body));
    expect(headings(fr.body).filter((level) => level === 2).length).toBeGreaterThanOrEqual(4);
    expect(headings(fr.body).every((level) => level === 2 || level === 3)).toBe(true);
  });

  test('has the same tables in both languages, of even rows', () => {
    expect(tables(en.body)).toEqual(tables(fr.body));
    expect(tables(fr.body).every((table) => / × [23]$/.test(table))).toBe(true);
  });

  test('has the same components in both languages, and its tool', () => {
    const kinds = (body: string) =>
      components(body)
        .map((component) => component.split(' ')[0])
        .sort();
    expect(kinds(en.body)).toEqual(kinds(fr.body));
    const wanted = { '': 0, tool: 1, tools: 2 }[GUIDE.find(([number]) => fr.name.startsWith(number))?.[5] ?? ''];
    expect(components(fr.body).filter((component) => component === 'Tool')).toHaveLength(wanted);
  });

  test('has one drawing, the same sources and as many things to do today in both languages', () => {
    expect(en.head.drawing).toBe(fr.head.drawing);
    expect(en.head.sources).toEqual(fr.head.sources);
    expect(en.head.today).toHaveLength(fr.head.today.length);
  });
});

describe.each(both.map(([language, file]) => [`${language}/${file.name}`, language, file] as const))(
  '%s',
  (_name, language, { head, body }) => {
    test('cites every source it lists, and lists every source it cites', () => {
      const cited = components(body).flatMap((component) => component.match(/^Source (.+)$/)?.[1] ?? []);
      expect([...new Set(cited)].sort()).toEqual([...head.sources].sort());
      expect(head.sources.filter((id) => !known.has(id))).toEqual([]);
    });

    test(`has ${WORDS.least} to ${WORDS.most} words`, () => {
      expect(wordCount(body)).toBeGreaterThanOrEqual(WORDS.least);
      expect(wordCount(body)).toBeLessThanOrEqual(WORDS.most);
    });

    test('answers in two sentences', () => {
      expect(sentenceCount(language, head.answer)).toBe(2);
    });

    test('has no HTML, no picture and no title of its own', () => {
      expect(body.replace(/<\/?(Source|Example|Tool)\b[^>]*>/g, '')).not.toMatch(/<|!\[|^# /m);
    });
  },
);

test('the number of a source stands right after the words it proves, in both languages', () => {
  const files = (['fr', 'en'] as const).flatMap((language) => chapterFiles(language));
  const apart = files.filter(({ body }) => /\s<Source\b/.test(body)).map(({ name }) => name);
  expect(apart).toEqual([]);
});
