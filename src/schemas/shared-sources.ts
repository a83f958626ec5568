import { z } from 'astro/zod';
import { day, sourceSchema, text } from './notice-words.ts';

/** Sources that belong to no single country: `src/content/sources/<name>.yaml`, cited as `EU/late-payment-directive`. */
export const sharedSourcesSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}$/),
  reviewed: day,
  name: text,
  sources: z
    .array(sourceSchema.extend({ facts: z.record(z.string(), z.union([z.number(), z.boolean()])).optional() }))
    .min(1),
  /** What courts look at when the law only says "reasonable". */
  reasonableNoticeFactors: z.strictObject({ fr: z.array(z.string()).min(1), en: z.array(z.string()).min(1) }),
});
