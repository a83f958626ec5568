import { expect, it } from 'vitest';
import { choosePhrases, type Wish } from './choose.ts';
import type { Phrase } from './phrase.ts';
import { listName, listRows } from './rows.ts';

const phrase = { move: 'referral', situations: ['agency'], tones: ['warm'], channels: ['said'], text: 'x' } as const;
const library: Phrase[] = [
  { ...phrase, id: 'a' },
  { ...phrase, id: 'b' },
  { ...phrase, id: 'c', tones: ['firm'] },
];
const wish: Wish = { move: 'referral', situation: 'agency', tone: 'warm', channel: 'said' };
const choices = choosePhrases(library, wish);

it('begins with one row for each exact choice', () => {
  expect(listRows(choices, [])).toEqual([['a'], ['b']]);
});

it('keeps what the reader did', () => {
  expect(listRows(choices, [['a', 'c'], ['b']])).toEqual([['a', 'c'], ['b']]);
});

it.each([
  ['a phrase the library lost', [['a'], ['gone']]],
  ['one phrase twice', [['a'], ['b', 'a']]],
  ['another number of rows', [['a']]],
])('begins again with %s', (_, kept) => {
  expect(listRows(choices, kept)).toEqual([['a'], ['b']]);
});

it('names a list by all that makes it', () => {
  expect(listName({ ...wish, register: 'tu' }, 'fr')).toBe('fr referral agency warm said tu');
  expect(listName({ move: 'closing', tone: 'firm', channel: 'letter' }, 'en')).toBe('en closing firm letter');
});
