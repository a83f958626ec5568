import { describe, expect, test } from 'vitest';
import { attributes, type BuiltPage, guidePages, pageAt, pages } from './site.ts';

const OTHER = { fr: 'en', en: 'fr' } as const;

function one(page: BuiltPage, selector: string, name: string): string {
  const found = attributes(page, selector, name);
  expect(found, `${page.address}: ${selector}`).toHaveLength(1);
  return found[0] ?? '';
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

test('there is a site', () => {
  expect(guidePages.length).toBeGreaterThanOrEqual(40);
  expect(
    pages
      .filter(({ isAnswer }) => isAnswer)
      .map(({ language }) => language)
      .sort(),
  ).toEqual(['en', 'en', 'fr', 'fr']);
});

test('a page with a tool carries the frame and the buttons of tools', () => {
  const tools = guidePages.filter(({ root }) => root.querySelector('.tool'));
  expect(tools.length).toBeGreaterThanOrEqual(20);
  const bare = tools.filter(({ root }) => {
    const styles = root.querySelectorAll('style').map(({ text }) => text);
    return !['.tool{', '.button-quiet{', '.link-button{'].every((rule) => styles.some((text) => text.includes(rule)));
  });
  expect(bare.map(({ address }) => address)).toEqual([]);
});

test('both languages have the same pages', () => {
  const counts = { fr: 0, en: 0 };
  for (const { language } of guidePages) counts[language] += 1;
  expect(counts.en).toBe(counts.fr);
});

test('no two pages of a language have the same title or description', () => {
  for (const language of ['fr', 'en'] as const) {
    const own = guidePages.filter((page) => page.language === language);
    const titles = own.map(({ root }) => root.querySelector('title')?.text);
    const descriptions = own.map((page) => one(page, 'meta[name="description"]', 'content'));
    expect(new Set(titles).size).toBe(own.length);
    expect(new Set(descriptions).size).toBe(own.length);
  }
});

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_address, page) => {
  test('says its language, its title and what it is about', () => {
    expect(one(page, 'html', 'lang')).toBe(page.language);
    expect(page.root.querySelectorAll('head > title')).toHaveLength(1);
    expect(page.root.querySelector('title')?.text).toMatch(/Bon vent/);
    expect(one(page, 'meta[name="description"]', 'content').length).toBeGreaterThan(20);
    expect(one(page, 'meta[name="viewport"]', 'content')).not.toMatch(/maximum-scale|user-scalable/);
  });

  test('has one h1 and headings that skip no level', () => {
    expect(page.root.querySelectorAll('h1')).toHaveLength(1);
    const levels = page.root.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
    expect(skipped).toEqual([]);
  });

  test('has landmarks, and a way past the navigation first', () => {
    for (const landmark of ['header', 'nav', 'main', 'footer']) {
      expect(page.root.querySelectorAll(landmark).length, landmark).toBeGreaterThan(0);
    }
    expect(page.root.querySelectorAll('main')).toHaveLength(1);
    const first = page.root.querySelector('body a[href]')?.getAttribute('href') ?? '';
    expect(page.root.querySelector(first)?.tagName).toBe('MAIN');
  });

  test('keeps still for whoever asks for less motion', () => {
    const styles = page.root.querySelectorAll('style').map(({ text }) => text);
    const STILL =
      /prefers-reduced-motion:reduce\)\{@view-transition\{navigation:none\}\*,:before,:after\{[^}]*animation:none!important/;
    expect(styles.some((text) => STILL.test(text))).toBe(true);
  });

  test('has no id twice', () => {
    const ids = attributes(page, '[id]', 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe.each(guidePages.map((page) => [page.address, page] as const))('%s', (_address, page) => {
  test('names its own address', () => {
    expect(pathOf(one(page, 'link[rel="canonical"]', 'href'))).toBe(page.address);
  });

  test('and its counterpart name each other', () => {
    expect(pathOf(one(page, `link[rel="alternate"][hreflang="${page.language}"]`, 'href'))).toBe(page.address);
    const other = OTHER[page.language];
    const there = pathOf(one(page, `link[rel="alternate"][hreflang="${other}"]`, 'href'));
    const counterpart = pageAt(there);
    expect(counterpart?.language, there).toBe(other);
    if (!counterpart) return;
    expect(pathOf(one(counterpart, `link[rel="alternate"][hreflang="${page.language}"]`, 'href'))).toBe(page.address);
    expect(attributes(page, 'header a[hreflang]', 'href')).toContain(there);
  });
});
