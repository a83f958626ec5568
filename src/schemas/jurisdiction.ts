import { z } from 'astro/zod';
import { advisedForms, causeSteps, suspensions } from '../domain/notice/law-codes.ts';
import { example, paymentExample } from './notice-examples.ts';
import { payment } from './notice-payment.ts';
import { counting, defaultRegime, protection, variant } from './notice-rules.ts';
import { cites, day, reference, sourceSchema, text } from './notice-words.ts';

/**
 * One country or region: `src/content/jurisdictions/<id>.yaml`. This file and its neighbours `notice-*.ts` are the authors'
 * manual; texts are written with plain spaces and straight apostrophes. A fact names its source, or stays out; `null` means that
 * nothing was established, and is said on screen.
 */

/** An ISO country or COUNTRY-REGION. Quote it: bare NO and ON are booleans in older YAML. */
const place = z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/, 'an ISO country such as "FR", or a region such as "CA-QC"');

/** The law itself. A file with `extends` inherits each of these keys it does not restate, with its sources. */
const law = {
  notice: z.strictObject({
    default: defaultRegime,
    /** Whether an agreed notice replaces the law's: always; always, but more can be owed; or it may not bind at all. */
    contractClause: z.enum(['honoured', 'honoured-with-floor', 'may-not-bind']),
    variants: z.array(variant).default([]),
  }),
  /** How a contract with a term is left before it. `at-will`: freely, with the notice of `notice`. */
  fixedTerm: z.strictObject({
    earlyExit: z.enum(['for-cause', 'at-will']),
    appliesTo: text.optional(),
    /** What must be shown, where the law has a word for it. */
    causeTest: text.optional(),
    /** What an early exit costs, and when. */
    damagesIf: text.optional(),
    longTerm: text.optional(),
    ref: reference,
    cites,
  }),
  /** An assignment that ends by being completed, there where the law lets it be left early only for a reason. */
  project: z
    .strictObject({ earlyExit: z.literal('for-cause'), causeTest: text.optional(), ref: reference, cites })
    .optional(),
  /** Leaving for a reason, step by step. */
  cause: z
    .strictObject({
      steps: z.array(z.enum(causeSteps)).min(1),
      /** `true`: an emergency needs no formal notice first. */
      urgentExempt: z.boolean().optional(),
      effective: z.literal('receipt'),
      /** When the work may stop meanwhile. */
      suspension: z.enum(suspensions).optional(),
      /** What is then owed for the work done. */
      pay: text.optional(),
      note: text.optional(),
      ref: reference,
      cites,
    })
    .optional(),
  form: z.strictObject({
    /** `none`, or what the law wants of the notice itself. */
    required: z.union([z.literal('none'), text]),
    requiredIf: text.optional(),
    advised: z.enum(advisedForms),
    electronicRegisteredOk: z.boolean().optional(),
    effective: z.literal('receipt'),
    note: text.optional(),
    cites,
  }),
  counting,
  payment,
  /** Laws made to protect freelancers here; shown as things to know, never computed with. */
  protections: z.array(protection).optional(),
  /** Keys of the date-holidays package. `ask-…`: the reader picks the region. */
  holidays: z.strictObject({
    country: z.string(),
    state: z.string().optional(),
    stateOptions: z.array(z.string()).optional(),
  }),
  /** What may have changed since the rules were read. */
  watch: z.array(text).optional(),
};

const needed = ['notice', 'fixedTerm', 'form', 'counting', 'payment', 'holidays'] as const;

/** The whole file: policy, sources, texts in both languages and examples, side by side. */
export const jurisdictionSchema = z
  .strictObject({
    id: place,
    /** The rule set whose law this one takes over wherever it says nothing: a state of a federation. */
    extends: place.optional(),
    aliases: z.array(z.string()).optional(),
    /** The day the rules were last read against their sources. `npm run maintain` lists those older than a year. */
    reviewed: day,
    name: text,
    ...z.object(law).partial().shape,
    sources: z.array(sourceSchema).min(1),
    /** The rule in a few lines, as the reader sees it. */
    text,
    /** At least three, typical of this law: they run as tests and stand in the paper version. */
    examples: z.array(example).min(3),
    paymentExamples: z.array(paymentExample).default([]),
  })
  .superRefine((file, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    for (const key of file.extends ? [] : needed.filter((name) => file[name] === undefined)) {
      refuse(key, `${file.id} has no "${key}": only a file with "extends" may leave it out`);
    }
    const known = new Set(file.sources.map((source) => source.id));
    for (const id of citedIn(file).filter((cited) => !known.has(cited))) {
      refuse('sources', `${file.id} cites "${id}", which is not one of its sources`);
    }
  });

/** One rule set as its file holds it; `wholeRuleSet` in `inherit.ts` completes it. */
export type JurisdictionFile = z.infer<typeof jurisdictionSchema>;

/** The keys of the law, which a file with `extends` may leave out. */
export const lawKeys = Object.keys(law) as (keyof typeof law)[];

/** The keys every complete rule set has. */
export type NeededKey = (typeof needed)[number];

function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'cites' ? (inner as string[]) : citedIn(inner)));
}
