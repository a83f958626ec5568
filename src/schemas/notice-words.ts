import { z } from 'astro/zod';

/** A civil day, in quotes: older YAML would make a moment of it. */
export const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day is written "2026-11-23", in quotes');
/** A length: P3M, P6W, P14D, P1M15D. */
export const duration = z
  .string()
  .regex(/^P(?=\d)(\d+M)?(\d+W)?(\d+D)?$/, 'a length is written P3M, P6W, P14D or P1M15D (months first, then days)');
/** A code or an id. */
export const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use kebab-case: small letters, figures and hyphens');

/** A text in both languages; neither may be missing. */
export const text = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });

/** Where the rule is written: one string when both languages cite it alike, a text otherwise. */
export const reference = z.union([z.string().min(1), text]);

/** Ids of this file's `sources` (not prefixed with the country) that a step shows. */
export const cites = z.array(kebab).default([]);

/** A page or text that was read. `verified`: read in a stored copy. `well-known`: known, not opened for this edition. */
export const sourceSchema = z.strictObject({
  id: kebab,
  title: z.string().min(1),
  /** The language of the title, where it has one (a case number has none). */
  lang: z.enum(['fr', 'en', 'de', 'es', 'it', 'nl', 'pt']).optional(),
  url: z.url(),
  confidence: z.enum(['verified', 'well-known']),
});
