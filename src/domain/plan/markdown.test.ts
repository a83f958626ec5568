import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { escaped, markdownOf } from './markdown.ts';
import type { Sheet } from './sheet.ts';

const sheet: Sheet = {
  title: 'Carnet de bord',
  lines: ['Client : Studio *du* port', 'À jour le 25 novembre 2026'],
  sections: [
    {
      id: 'verdict',
      title: 'Ce que dit le test',
      parts: [
        { kind: 'text', text: 'Partez, avec préavis', isStrong: true },
        { kind: 'next', text: 'Il manque les dates.', link: { label: 'Calculer', href: '/calculateur-de-preavis/' } },
      ],
    },
    {
      id: 'days',
      title: 'Les dates',
      parts: [
        {
          kind: 'days',
          head: ['Étape', 'Jour'],
          rows: [
            { what: 'Jour de la conversation', day: 'jeudi 3 décembre 2026', remark: 'passé' },
            { what: 'Dernier jour', day: 'vendredi 26 février 2027' },
          ],
        },
        {
          kind: 'list',
          items: [
            { text: 'Se faire payer', detail: 'F-1 | 1 200 €', box: { done: false } },
            { text: 'Archiver', box: { done: true, id: 'archive' } },
          ],
        },
        { kind: 'list', isOrdered: true, items: [{ text: 'Un' }, { text: 'Deux' }] },
        { kind: 'words', lines: [{ name: 'Ouvrir', text: 'Bonjour,\nbonne nouvelle.' }, { text: '1. fin' }] },
      ],
    },
  ],
  foot: 'Fait avec Bon vent.',
};

it('writes a plan as a file somebody can read as it stands', () => {
  expect(markdownOf(sheet, 'https://example.org')).toBe(`# Carnet de bord

Client : Studio \\*du\\* port\\
À jour le 25 novembre 2026

## Ce que dit le test

**Partez, avec préavis**

→ Il manque les dates. [Calculer](<https://example.org/calculateur-de-preavis/>)

## Les dates

| Étape | Jour |
| --- | --- |
| Jour de la conversation | jeudi 3 décembre 2026 (passé) |
| Dernier jour | vendredi 26 février 2027 |

- [ ] Se faire payer — F-1 \\| 1 200 €
- [x] Archiver

1. Un
2. Deux

> **Ouvrir**
>
> Bonjour,\\
> bonne nouvelle.
>
> 1\\. fin

---

Fait avec Bon vent.
`);
});

describe('escaped', () => {
  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['12) no list', '12\\) no list'],
    ['*no* _stress_ `code`', '\\*no\\* \\_stress\\_ \\`code\\`'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[no](link) ![no](picture)', '\\[no\\](link) !\\[no\\](picture)'],
    ['a | b & &lt;', 'a \\| b \\& \\&lt;'],
    ['  two\n\nlines\t', 'two lines'],
    ['', ''],
  ])('%j', (typed, markdown) => {
    expect(escaped(typed)).toBe(markdown);
  });
});

describe('read by a Markdown reader', () => {
  // What a reader of Markdown shows: its text, spaces single.
  const shown = (html: string) => parse(html).textContent.replace(/\s+/gu, ' ').trim();

  it('shows exactly what was typed, in any script, and never a tag of the typist’s', async () => {
    const processor = await createSatteriMarkdownProcessor({ features: { smartPunctuation: false } });
    const piece = fc.constantFrom(
      ...'*_`#>-+|[]()<>!&\\~^=:;$@"\'.,0123456789 \n\tabзя漢ع🙂é',
      '<b>',
      '&amp;',
      '](x)',
      '```',
      '1. ',
      '---',
    );
    const anyTyped = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    const marked = (text: string): Sheet => ({
      title: 'T',
      lines: [],
      sections: [
        {
          id: 's',
          title: 'S',
          parts: [
            { kind: 'list', items: [{ text: `x${text}` }, { text }] },
            { kind: 'text', text },
          ],
        },
      ],
      foot: '',
    });
    await fc.assert(
      fc.asyncProperty(anyTyped, async (typed) => {
        const { code } = await processor.render(markdownOf(marked(typed), 'https://example.org'));
        const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        const root = parse(code);
        const tags = new Set(root.querySelectorAll('*').map(({ tagName }) => tagName));
        for (const tag of tags) expect(['H1', 'H2', 'UL', 'LI', 'P', 'A']).toContain(tag);
        expect(shown(code)).toBe(oneLine(`T S x${typed} ${typed} ${typed}`));
      }),
      { numRuns: 10_000 },
    );
  });
});
