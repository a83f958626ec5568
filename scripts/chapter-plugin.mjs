// Tells the widgets of a chapter where they stand, so that an author writes <Source id="…" /> and <Tool /> and nothing
// more: the language (the folder), the chapter (the file's number) and the place of a source in the frontmatter's list.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const CHAPTER = /\/chapters\/(fr|en)\/(\d+)-[^/]+\.mdx$/;

function attribute(name, value) {
  return { type: 'mdxJsxAttribute', name, value: String(value) };
}

function expression(name, value) {
  return { type: 'mdxJsxAttribute', name, value: { type: 'mdxJsxAttributeValueExpression', value } };
}

function frontmatterOf(fileURL) {
  const text = readFileSync(fileURLToPath(fileURL), 'utf8');
  return parse(text.slice(3, text.indexOf('\n---', 3)));
}

/** A Sätteri plugin factory: gets the file, gives the visitor that completes its widgets. */
export function chapterWidgets() {
  return ({ fileURL }) => {
    const match = CHAPTER.exec(fileURL?.pathname ?? '');
    if (!match) return { name: 'chapter-widgets' };
    const [, locale, digits] = match;
    const sources = frontmatterOf(fileURL).sources ?? [];
    const complete = (node, context) => {
      const extra = [attribute('locale', locale), attribute('chapter', Number(digits))];
      if (node.name === 'Source') {
        const id = node.attributes.find(({ name }) => name === 'id')?.value;
        const place = sources.indexOf(id) + 1;
        if (place === 0)
          throw new Error(`${fileURLToPath(fileURL)}: <Source id="${id}" /> is not in the frontmatter's sources`);
        extra.push(attribute('place', place));
      }
      if (node.name === 'Tool') extra.push(attribute('place', 'chapter'), expression('level', '3'));
      context.replaceNode(node, { ...node, attributes: [...node.attributes, ...extra] });
    };
    return { name: 'chapter-widgets', mdxJsxTextElement: complete, mdxJsxFlowElement: complete };
  };
}
