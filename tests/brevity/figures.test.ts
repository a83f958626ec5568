import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/domain/brevity/rule.ts';
import { type Message, measure, messagesOf, precision, recall, type Tally } from './messages.ts';
import { type Language, languages, rulesOf } from './sheets.ts';

const NAMES = { fr: 'French', en: 'English' };
const PARTS = ['tuned', 'held'] as const;

const percent = (share: number) => `${Math.round(share * 100)} %`;
const pair = (tally: Tally) => `${percent(precision(tally))} · ${percent(recall(tally))}`;

function isIn(part: (typeof PARTS)[number], { held }: Message): boolean {
  return (part === 'held') === Boolean(held);
}

function figuresOf(language: Language) {
  const rules = rulesOf(language);
  const all = messagesOf(language);
  return PARTS.map((part) => {
    const messages = all.filter((message) => isIn(part, message));
    return { part, count: messages.length, ...measure(messages, rules) };
  });
}

const figures = languages.map((language) => ({ language, parts: figuresOf(language) }));

const table = [
  '| messages | opens a discussion? | pieces, with their kind | none, one or more reasons |',
  '|---|---|---|---|',
  ...figures.flatMap(({ language, parts }) =>
    parts.map(
      ({ part, count, whole, pieces, reasons }) =>
        `| ${NAMES[language]}, ${count} ${part === 'held' ? 'held out' : 'used for tuning'} | ${pair(whole)} | ${pair(pieces)} | ${percent(reasons)} |`,
    ),
  ),
].join('\n');

describe('the figures of the brevity meter', () => {
  test('in the README are the ones computed here', () => {
    process.stdout.write(`${table}\n`);
    for (const { language, parts } of figures) {
      for (const { part, byKind, misses } of parts) {
        const told = kinds.map(
          (kind) => `${kind} ${pair(byKind.get(kind) ?? { found: 0, right: 0, wanted: 0, met: 0 })}`,
        );
        process.stdout.write(`${language} ${part}: ${told.join(', ')}\n`);
        // What is held out stays unread, or it would be tuned to.
        if (part === 'tuned') process.stdout.write(`${misses.join('\n')}\n`);
      }
    }
    const said = readFileSync('README.md', 'utf8').match(/<!-- brevity -->\s*([\s\S]*?)\s*<!-- \/brevity -->/)?.[1];
    expect(said, 'README.md needs this table between <!-- brevity --> and <!-- /brevity -->').toBe(table);
  });

  test.each(figures)('say that the rules know a goodbye that opens a discussion: $language', ({ parts }) => {
    for (const { part, whole, pieces } of parts) {
      expect(precision(whole), part).toBeGreaterThanOrEqual(0.9);
      expect(recall(whole), part).toBeGreaterThanOrEqual(0.9);
      expect(precision(pieces), part).toBeGreaterThanOrEqual(part === 'held' ? 0.8 : 0.9);
      expect(recall(pieces), part).toBeGreaterThanOrEqual(0.9);
    }
  });
});

test.each(languages)('the %s messages are sixty, half of them good, a third of each half held out', (language) => {
  const messages = messagesOf(language);
  const held = messages.filter(({ held }) => held);
  expect(messages).toHaveLength(60);
  expect(messages.filter(({ good }) => good)).toHaveLength(30);
  expect(held.length).toBeGreaterThanOrEqual(20);
  expect(Math.abs(held.filter(({ good }) => good).length - held.length / 2)).toBeLessThanOrEqual(1);
  const unfound = messages.flatMap(({ id, text, opens = [] }) =>
    opens.flatMap(({ piece }) => (text.includes(piece) ? [] : [`${id}: ${piece}`])),
  );
  expect(unfound).toEqual([]);
  expect(messages.filter(({ good, opens = [] }) => good !== (opens.length === 0)).map(({ id }) => id)).toEqual([]);
});
