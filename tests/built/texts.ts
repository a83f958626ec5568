import { type HTMLElement, NodeType, type TextNode } from 'node-html-parser';
import type { BuiltPage } from './site.ts';

/** A piece of text a reader sees or hears, with the place it stands at. */
export type Text = { text: string; place: string };

// Code, and what is written for machines, follows no typography.
const NO_PROSE = new Set(['SCRIPT', 'STYLE', 'CODE', 'PRE', 'KBD', 'SAMP', 'TEMPLATE', 'NOSCRIPT']);
const SPOKEN = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'];
const ADDRESS = /\bhttps?:\/\/\S+|\b[\w-]+(\.[\w-]+)+\/\S*|\S+@\S+\.\w+/g;

function isElement(node: { nodeType: NodeType }): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}

/** Whether the reader is told that this element speaks another language than the page. */
function isForeign(element: HTMLElement, language: string): boolean {
  const lang = element.getAttribute('lang');
  return lang !== undefined && !lang.startsWith(language);
}

function placeOf(page: BuiltPage, element: HTMLElement): string {
  const name = element.getAttribute('class')?.split(' ')[0] ?? element.id;
  return `${page.address} ${element.rawTagName.toLowerCase()}${name ? `.${name}` : ''}`;
}

function gather(page: BuiltPage, element: HTMLElement, found: Text[]): void {
  if (NO_PROSE.has(element.tagName) || isForeign(element, page.language)) return;
  const place = placeOf(page, element);
  for (const name of SPOKEN) {
    const text = element.getAttribute(name);
    if (text) found.push({ text, place: `${place}[${name}]` });
  }
  for (const child of element.childNodes) {
    if (isElement(child)) gather(page, child, found);
    else if (child.nodeType === NodeType.TEXT_NODE) found.push({ text: (child as TextNode).text, place });
  }
}

function headTexts(page: BuiltPage): Text[] {
  const title = page.root.querySelector('title')?.text ?? '';
  const description = page.root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  return [
    { text: title, place: `${page.address} title` },
    { text: description, place: `${page.address} description` },
  ];
}

/** The texts of one language of a page, addresses taken out; what is marked as another language is left out. */
export function textsOf(page: BuiltPage): Text[] {
  const found = headTexts(page);
  const body = page.root.querySelector('body');
  if (body) gather(page, body, found);
  return found
    .map(({ text, place }) => ({ text: text.replace(ADDRESS, ''), place }))
    .filter(({ text }) => text.trim() !== '');
}

// Astro writes props as [kind, value] pairs: 0 a value or an object, 1 a list.
function unwrap(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [kind, inner] = value;
  if (kind === 1 && Array.isArray(inner)) return inner.map(unwrap);
  if (inner === null || typeof inner !== 'object') return inner;
  return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, unwrap(item)]));
}

function speaksOther(value: object, language: string): boolean {
  const { lang, language: spoken, locale } = value as Record<string, unknown>;
  return [lang, spoken, locale].some(
    (named) => typeof named === 'string' && /^(fr|en)/.test(named) && !named.startsWith(language),
  );
}

function gatherStrings(value: unknown, place: string, language: string, found: Text[]): void {
  if (typeof value === 'string') found.push({ text: value, place });
  if (value === null || typeof value !== 'object' || speaksOther(value, language)) return;
  for (const [key, item] of Object.entries(value)) gatherStrings(item, `${place}.${key}`, language, found);
}

/** The texts an island is handed for later; one word alone may be a code and is left out. */
export function propsOf(page: BuiltPage): Text[] {
  const found: Text[] = [];
  for (const island of page.root.querySelectorAll('astro-island')) {
    const props: Record<string, unknown> = JSON.parse(island.getAttribute('props') ?? '{}');
    const name = island.getAttribute('component-export') ?? 'island';
    for (const [key, value] of Object.entries(props)) {
      gatherStrings(unwrap(value), `${page.address} ${name}.${key}`, page.language, found);
    }
  }
  return found
    .filter(({ text }) => /\s/.test(text))
    .map(({ text, place }) => ({ text: text.replace(ADDRESS, ''), place }));
}

/** The data a page carries for its scripts as JSON, such as the words of the search. */
export function dataOf(page: BuiltPage): Text[] {
  const found: Text[] = [];
  for (const script of page.root.querySelectorAll('script[type="application/json"]')) {
    gatherStrings(JSON.parse(script.text), `${page.address} #${script.id}`, page.language, found);
  }
  return found.filter(({ text }) => /\s/.test(text));
}

/** The texts of a data file that a script fetches, each with where it stands in it. */
export function textsOfData(data: unknown, file: string, language: string): Text[] {
  const found: Text[] = [];
  gatherStrings(data, file, language, found);
  return found
    .filter(({ text }) => /\s/.test(text))
    .map(({ text, place }) => ({ text: text.replace(ADDRESS, ''), place }));
}
