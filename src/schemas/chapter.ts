import { z } from 'astro/zod';

/** The names of the drawings in `src/components/drawing/`. */
export const drawings = [
  'rope',
  'tide-clock',
  'papers',
  'table',
  'pennant',
  'anchor',
  'lighthouse',
  'open-sea',
] as const;

/**
 * A chapter of the guide: the frontmatter of `src/content/chapters/{fr,en}/NN-name.mdx`.
 * The file name pairs the two languages and its number orders them.
 */
export const chapterSchema = z.strictObject({
  /** The heading of the page and its name in every list. */
  title: z.string().min(3).max(60),
  /** The word of the address: lower case, no accents. */
  path: z.string().regex(/^[a-z0-9-]+$/, 'a lower-case word with hyphens, such as donner-un-preavis'),
  /** One sentence for search engines and link previews. */
  description: z.string().min(60).max(160),
  /** The point of the chapter in exactly two sentences. */
  answer: z.string().min(40),
  /** Which drawing stands at its head. */
  drawing: z.enum(drawings),
  /** What to do today: one to three lines, each an act. */
  today: z.array(z.string().min(10)).min(1).max(3),
  /** The sources cited in the text, as `COUNTRY/source-id`, in the order of the list. */
  sources: z.array(
    z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?\/[a-z0-9-]+$/, 'COUNTRY/source-id, such as FR/code-civil-1210'),
  ),
});

/** What an author declares at the head of a chapter. */
export type Chapter = z.infer<typeof chapterSchema>;
