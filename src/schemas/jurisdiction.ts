import { z } from 'astro/zod';
import { example, paymentExample } from './notice-examples.ts';
import { payment } from './notice-payment.ts';
import { counting, defaultRegime, variant } from './notice-rules.ts';
import { cites, day, kebab, reference, sourceSchema, text } from './notice-words.ts';

/**
 * One country or region: `src/content/jurisdictions/<id>.yaml`. This file and its three neighbours `notice-*.ts` are the
 * authors' manual; texts are written with plain spaces and straight apostrophes. A fact names its source, or stays out.
 */

/** The whole file: policy, sources, texts in both languages and examples, side by side. */
export const jurisdictionSchema = z
  .strictObject({
    /** ISO country, or country-REGION. Quote it: bare NO and ON are booleans in older YAML. */
    id: z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/, 'an ISO country such as "FR", or a region such as "CA-QC"'),
    aliases: z.array(z.string()).optional(),
    order: z.int().positive(),
    reviewed: day,
    name: text,
    notice: z.strictObject({
      default: defaultRegime,
      contractClause: z.enum(['honoured', 'honoured-with-floor', 'may-not-bind']),
      variants: z.array(variant).default([]),
    }),
    fixedTerm: z.strictObject({
      earlyExit: z.enum(['for-cause', 'at-will']),
      appliesTo: text.optional(),
      longTerm: text.optional(),
      ref: reference,
      cites,
    }),
    cause: z
      .strictObject({
        steps: z.array(kebab),
        urgentExempt: z.boolean().optional(),
        effective: z.literal('receipt'),
        suspension: kebab.optional(),
        ref: reference,
        cites,
      })
      .optional(),
    form: z.strictObject({
      /** `none`, or what the law wants of the notice itself. */
      required: z.union([z.literal('none'), text]),
      requiredIf: text.optional(),
      advised: kebab,
      electronicRegisteredOk: z.boolean().optional(),
      effective: z.literal('receipt'),
      note: text.optional(),
      cites,
    }),
    counting,
    payment,
    holidays: z.strictObject({
      country: z.string(),
      state: z.string().optional(),
      stateOptions: z.array(z.string()).optional(),
    }),
    sources: z.array(sourceSchema).min(1),
    watch: z.array(text).default([]),
    text,
    examples: z.array(example).min(1),
    paymentExamples: z.array(paymentExample).default([]),
  })
  .superRefine((file, context) => {
    const known = new Set(file.sources.map((source) => source.id));
    for (const id of citedIn(file)) {
      if (known.has(id)) continue;
      context.addIssue({
        code: 'custom',
        path: ['sources'],
        message: `${file.id} cites "${id}", which is not one of its sources`,
      });
    }
  });

/** One rule set as its file holds it. */
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;

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

function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'cites' ? (inner as string[]) : citedIn(inner)));
}
