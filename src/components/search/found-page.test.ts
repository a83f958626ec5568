import { expect, test } from 'vitest';
import { foundPage } from './found-page.ts';

const section = (id: string, score: number) => ({
  title: `Section ${id}`,
  url: `/page/#${id}`,
  excerpt: `Section ${id}. Un <mark>mot</mark>`,
  anchor: { id },
  weighted_locations: [{ balanced_score: score }],
});

const page = { url: '/page/', excerpt: 'Un <mark>mot</mark> ici', meta: { title: 'Page' } };

test('keeps the four best sections, in the order of the page', () => {
  const scores = { a: 1, b: 9, c: 2, d: 8, e: 7 };
  const sections = Object.entries(scores).map(([id, score]) => section(id, score));
  const found = foundPage({ ...page, sub_results: sections });
  expect(found.sections.map(({ url }) => url)).toEqual(['/page/#b', '/page/#c', '/page/#d', '/page/#e']);
});

test('shows each heading once', () => {
  const found = foundPage({ ...page, sub_results: [section('a', 1)] });
  expect(found.sections[0]?.excerpt).toEqual([
    { text: 'Un ', found: false },
    { text: 'mot', found: true },
    { text: '…', found: false },
  ]);
});

test('gives the page an excerpt of its own only when its beginning, or no section, was found', () => {
  const beginning = { ...section('', 1), url: '/page/', title: 'Page', excerpt: 'Page. Le <mark>mot</mark>' };
  const { anchor: _none, ...unanchored } = beginning;
  expect(foundPage({ ...page, sub_results: [section('a', 1)] }).excerpt).toEqual([]);
  expect(foundPage({ ...page, sub_results: [] }).excerpt).toHaveLength(4);
  expect(foundPage({ ...page, sub_results: [unanchored, section('a', 1)] }).excerpt).toHaveLength(3);
});
