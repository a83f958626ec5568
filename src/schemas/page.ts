import { z } from 'astro/zod';

/** A page of prose that is not a chapter: `src/content/pages/{fr,en}/<route>.mdx`. */
export const pageSchema = z.strictObject({
  /** The heading of the page. */
  title: z.string().min(3).max(60),
  /** One sentence for search engines and link previews. */
  description: z.string().min(60).max(160),
  /** One or two sentences under the heading. */
  lead: z.string().min(20),
});
