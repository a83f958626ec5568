import type { ExcerptPiece } from './excerpt.ts';
import type { FoundPage, FoundSection } from './found-page.ts';

/** An element with its class and its children; text is always text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function drawExcerpt(pieces: ExcerptPiece[]): Node[] {
  if (pieces.length === 0) return [];
  const text = pieces.map((piece) => (piece.found ? element('mark', '', piece.text) : piece.text));
  return [element('span', 'search-excerpt', ...text)];
}

function drawLink({ title, url, excerpt }: FoundSection): HTMLAnchorElement {
  const link = element('a', '', element('span', 'search-title', title), ...drawExcerpt(excerpt));
  link.href = url;
  return link;
}

/** One page's results: its title as a heading and link, its sections as a list of links. */
export function drawPage(page: FoundPage, headingLevel: 'h2' | 'h3'): HTMLElement {
  const heading = element(headingLevel, '', drawLink({ ...page, excerpt: [] }));
  const beginning = page.excerpt.length > 0 ? [element('p', '', ...drawExcerpt(page.excerpt))] : [];
  const items = page.sections.map((section) => element('li', '', drawLink(section)));
  const list = items.length > 0 ? [element('ul', '', ...items)] : [];
  return element('section', 'search-page', heading, ...beginning, ...list);
}
