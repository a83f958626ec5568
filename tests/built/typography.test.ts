import { NodeType } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, pages } from './site.ts';
import { dataOf, propsOf, type Text, textsOf } from './texts.ts';

// Lexique des règles typographiques en usage à l’Imprimerie nationale, as guide.md puts it.
const FRENCH: [string, RegExp][] = [
  ['a straight quote or apostrophe', /["']/],
  ['an English quote', /[“”]/],
  ['a plain space before ; : ! ? » % €', /[ \n\t][;:!?»%€]/],
  ['no space at all before ; ! ? »', /[\p{L}\p{N})\]][;!?»]/u],
  ['no space at all before a colon', /[\p{L})\]]:(?=\s|$)/u],
  ['no space at all before % or €', /\d[%€]/],
  ['an opening quote without its narrow no-break space', /«(?!\u202f)/],
  ['a closing quote without its narrow no-break space', /(?<!\u202f)»/],
  ['a wide no-break space before ; ! ?', /\u00a0[;!?]/],
  ['three dots for an ellipsis', /\.\.\./],
  [
    'a sentence whose first capital lost its accent',
    /(?:^|[.!?…] )(?:A (?=\p{Ll}+(?:er|ir|re) |l[ae’])|Etre|Etes|Etat|Ecri|Evit|Ecout)/u,
  ],
];
const ENGLISH: [string, RegExp][] = [
  ['a straight quote or apostrophe', /["']/],
  ['a French quote', /[«»]/],
  ['a space before punctuation', /[ \u00a0\u202f\n][;:!?,.](?![\p{L}\p{N}.])/u],
  ['a space before %', /\d[ \u00a0\u202f]%/],
  ['three dots for an ellipsis', /\.\.\./],
];

/** Each text that breaks a rule, with the rule and the place. */
function faults(texts: Text[], rules: [string, RegExp][]): string[] {
  return texts.flatMap(({ text, place }) =>
    rules.flatMap(([rule, pattern]) => {
      const index = text.search(pattern);
      return index < 0 ? [] : [`${place}: ${rule}: …${text.slice(Math.max(0, index - 25), index + 25)}…`];
    }),
  );
}

/** Links of running text that begin or end with a space, which would be underlined too. */
function looseLinks({ root, address }: BuiltPage): string[] {
  return root
    .querySelectorAll('main p a, main li a')
    .filter((link) => link.childNodes.every(({ nodeType }) => nodeType === NodeType.TEXT_NODE))
    .filter(({ text }) => text !== text.trim())
    .map(({ text }) => `${address}: “${text}”`);
}

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_address, page) => {
  const rules = page.language === 'fr' ? FRENCH : ENGLISH;

  test('is set as its language is set', () => {
    expect(faults(textsOf(page), rules)).toEqual([]);
  });

  test('has no link with a space inside its ends', () => {
    expect(looseLinks(page)).toEqual([]);
  });

  test('hands its islands and scripts texts set as its language is set', () => {
    expect(faults([...propsOf(page), ...dataOf(page)], rules)).toEqual([]);
  });
});
