import type { Sheet, SheetItem, SheetLink, SheetPart, SheetSection } from './sheet.ts';

// Every character that can begin markup inside a line; CommonMark (2.4) and its common extensions let each be escaped.
const MARKUP = /[\\`*_[\]<>|~&$^=#{}]/g;
// What begins a block where it stands first in a line: a list or a rule.
const BLOCK = /^(?:([-+])|(\d{1,9})([.)]))/;

/**
 * A text as one line of Markdown that shows exactly it: line breaks become spaces, markup is escaped, nothing is HTML.
 * // escaped('1. *Anna* <b>') => '1\\. \\*Anna\\* \\<b\\>'
 */
export function escaped(text: string): string {
  const line = text.replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line
    .replace(MARKUP, '\\$&')
    .replace(BLOCK, (_, sign?: string, number?: string, point?: string) =>
      sign ? `\\${sign}` : `${number}\\${point}`,
    );
}

/** A plan as a Markdown file. `origin` makes the addresses of pages whole. */
export function markdownOf(sheet: Sheet, origin: string): string {
  const head = [`# ${escaped(sheet.title)}`, sheet.lines.map(escaped).join('\\\n')];
  const foot = sheet.foot ? ['---', escaped(sheet.foot)] : [];
  const blocks = [...head, ...sheet.sections.flatMap((section) => sectionBlocks(section, origin)), ...foot];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sectionBlocks({ title, parts }: SheetSection, origin: string): string[] {
  return [`## ${escaped(title)}`, ...parts.map((part) => partBlock(part, origin))];
}

function partBlock(part: SheetPart, origin: string): string {
  switch (part.kind) {
    case 'text':
      return part.isStrong ? `**${escaped(part.text)}**` : escaped(part.text);
    case 'next':
      return `→ ${escaped(part.text)} ${linkTo(part.link, origin)}`;
    case 'list':
      return part.items.map((item, index) => itemLine(item, part.isOrdered ? `${index + 1}.` : '-')).join('\n');
    case 'days':
      return [
        row(part.head),
        '| --- | --- |',
        ...part.rows.map(({ what, day, remark }) => row([what, remark ? `${day} (${remark})` : day])),
      ].join('\n');
    case 'words':
      return part.lines
        .flatMap(({ name, text }) => [
          ...(name ? [`**${escaped(name)}**`] : []),
          text
            .split(/\r\n?|\n/)
            .map(escaped)
            .filter(Boolean)
            .join('\\\n'),
        ])
        .filter(Boolean)
        .map((block) => block.replace(/^/gm, '> '))
        .join('\n>\n');
  }
}

function itemLine({ text, detail, box }: SheetItem, mark: string): string {
  const tick = box ? `[${box.done ? 'x' : ' '}] ` : '';
  return `${mark} ${tick}${[text, detail ?? ''].map(escaped).filter(Boolean).join(' — ')}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

// The addresses are this site's own; an angle bracket or a parenthesis in one would still end the link too early.
function linkTo({ label, href }: SheetLink, origin: string): string {
  return `[${escaped(label)}](<${new URL(href, origin).href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}
