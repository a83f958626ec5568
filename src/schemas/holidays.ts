import { z } from 'astro/zod';
import { day } from './notice-words.ts';

const placeId = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Za-z-]+)?$/, 'a country such as "FR", or a region such as "DE-BY" or "FR-alsace-moselle"');

const region = z.strictObject({
  id: placeId,
  /** Where the package keeps it, when that is not `COUNTRY/REGION` of the id. */
  from: z
    .string()
    .regex(/^[A-Z]{2}(\/[A-Z0-9]+)?$/)
    .optional(),
  fr: z.string().min(2),
  en: z.string().min(2),
  compared: z.literal(true).optional(),
});

/**
 * Which public holidays are served: `src/content/holidays/places.yaml`. `whole` says what counts when no region is chosen: the
 * country's `own` list, or the days every region has (`shared`). `compared`: a row of `tests/content/holidays.yaml` holds
 * an official list or the statute's rule against ours; without it the reader is told. `regionalUntil`: the last year for
 * which a country's regions have published their own days; later years hold the days of the whole country only.
 */
export const holidayPlacesSchema = z.strictObject({
  first: z.int(),
  last: z.int(),
  countries: z
    .array(
      z.strictObject({
        id: z.string().length(2),
        whole: z.enum(['own', 'shared']),
        compared: z.literal(true).optional(),
        regionalUntil: z.int().optional(),
        regions: z.array(region).min(1).optional(),
      }),
    )
    .min(1),
});

/**
 * What the package gets wrong: `src/content/holidays/corrections.yaml`. `add` and `remove` are its own rules (`12-26`, `easter 1`,
 * `2026-06-15`); a rule for a country holds in its regions. Whoever reads a correction must be able to check it: a source, and the
 * day it was read; `quotedBy` names the page that quotes an official text which could not be opened itself.
 */
export const holidayCorrectionsSchema = z.strictObject({
  corrections: z.array(
    z
      .strictObject({
        places: z.array(placeId).min(1),
        add: z.array(z.string()).default([]),
        remove: z.array(z.string()).default([]),
        why: z.string().min(20),
        source: z.strictObject({ title: z.string().min(5), url: z.url(), read: day, quotedBy: z.url().optional() }),
      })
      .refine(({ add, remove }) => add.length + remove.length > 0, 'a correction adds or removes something'),
  ),
});

/** The countries and regions whose holidays are served. */
export type HolidayPlaces = z.infer<typeof holidayPlacesSchema>;
/** What is put right in the package's data. */
export type HolidayCorrections = z.infer<typeof holidayCorrectionsSchema>;
