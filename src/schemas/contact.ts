import { z } from 'astro/zod';
import { day, kebab, sourceSchema } from './notice-words.ts';

const words = z.strictObject({
  /** The name as it is used in the country, so that a reader recognises it. */
  name: z.string().min(3).max(80),
  /** What they do for somebody who works for themselves, in one short sentence. */
  what: z.string().min(10).max(160),
});

const contact = z
  .strictObject({
    id: kebab,
    /** After which red line they help: threats and harassment, or being asked for something illegal. */
    for: z.array(z.enum(['safety', 'legality'])).min(1),
    kind: z.enum(['authority', 'helpline', 'lawyer', 'union']),
    fr: words,
    en: words,
    /** As it is dialled inside the country. */
    phone: z
      .string()
      .regex(/^[+\d][\d ]*$/, 'digits and spaces')
      .optional(),
    web: z.url({ protocol: /^https$/ }).optional(),
    /** Where we read it: the institution's own page, or an authority's. An entry without one does not go in. */
    source: sourceSchema.extend({ confidence: z.literal('verified'), read: day }),
  })
  .refine(({ phone, web }) => phone !== undefined || web !== undefined, 'a telephone number or an address on the web');

/**
 * Whom to turn to after a red line, in one country or region: `src/content/contacts/<id>.yaml`. A wrong number is worse
 * than none: what was not read in its source stays out.
 */
export const contactsSchema = z.strictObject({
  /** The country or region, as its rule set in `src/content/jurisdictions` calls it. */
  id: z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/),
  reviewed: day,
  contacts: z.array(contact).min(1),
});

/** Whom to turn to in one country. */
export type Contacts = z.infer<typeof contactsSchema>;
