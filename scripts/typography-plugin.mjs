// Sets French and English texts as a printer would while Markdown is read: authors type plain spaces and
// straight quotes. The language of a file is the folder it lies in (`.../fr/03-….mdx`).
import { typeset } from '../src/i18n/typography.ts';

/** A Sätteri plugin factory: gets the file, gives the visitor for its language. */
export function typography() {
  return ({ fileURL }) => {
    const locale = /\/(fr|en)\/[^/]+$/.exec(fileURL?.pathname ?? '')?.[1] ?? 'fr';
    return {
      name: 'typography',
      text(node, context) {
        const value = typeset(locale, node.value);
        if (value !== node.value) context.replaceNode(node, { type: 'text', value });
      },
    };
  };
}
