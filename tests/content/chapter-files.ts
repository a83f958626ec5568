import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Chapter, chapterSchema } from '../../src/schemas/chapter.ts';

const folder = (language: string) => new URL(`../../src/content/chapters/${language}/`, import.meta.url);

/** A chapter as its author wrote it. */
export type ChapterFile = { name: string; head: Chapter; body: string };

/** The chapters of a language, in order; a head that breaks its schema is named with its file. */
export function chapterFiles(language: 'fr' | 'en'): ChapterFile[] {
  const names = readdirSync(folder(language)).filter((name) => name.endsWith('.mdx'));
  return names.sort().map((name) => {
    const text = readFileSync(new URL(name, folder(language)), 'utf8');
    const [, head = '', body = ''] = text.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
    const checked = chapterSchema.safeParse(parse(head));
    if (!checked.success) throw new Error(`src/content/chapters/${language}/${name}: ${checked.error.message}`);
    return { name, head: checked.data, body };
  });
}

/** The levels of the headings in their order. // => [2, 3, 3, 2] */
export function headings(body: string): number[] {
  return [...body.matchAll(/^(#{1,6}) \S/gm)].map((match) => match[1]?.length ?? 0);
}

/** Rows and columns of each table, its head included. // => ['5 × 2'] */
export function tables(body: string): string[] {
  const blocks = body.match(/(?:^\|.*\|[ \t]*\n?)+/gm) ?? [];
  return blocks.map((block) => {
    const rows = block.trim().split('\n');
    const columns = new Set(rows.map((row) => row.replace(/\\\|/g, '').split('|').length - 2));
    return `${rows.length - 1} × ${[...columns].join('/')}`;
  });
}

/** The components used, in their order. // => ['Source FR/code-civil-1210', 'Tool'] */
export function components(body: string): string[] {
  return [...body.matchAll(/<(Source|Example|Tool)\b(?:\s+id="([^"]*)")?/g)].map((match) =>
    match[2] ? `${match[1]} ${match[2]}` : (match[1] ?? ''),
  );
}

/** How many words a reader reads: no marks, no tags, no addresses. */
export function wordCount(body: string): number {
  const plain = body
    .replace(/<Example title="([^"]*)">/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[#*_|[\]>-]+/g, ' ');
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** How many sentences a text has. // => 2 */
export function sentenceCount(language: 'fr' | 'en', text: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.trim())].length;
}
