import { getCollection } from 'astro:content';
import type { Path } from '../domain/checklist/checklist.ts';
import { paths } from '../domain/checklist/checklist.ts';
import type { Locale } from '../i18n/locales.ts';
import { typeset } from '../i18n/typography.ts';

/** One point in one language, typeset. `asks` marks the point that has fields for the notice. */
export type CheckPoint = { id: string; title: string; why: string; asks?: 'notice' };

/** The points of both ways through the checklist, in their order, in one language. */
export async function checkPoints(locale: Locale): Promise<Record<Path, CheckPoint[]>> {
  const files = (await getCollection('checklist')).map(({ data }) => data);
  const entries = paths.map((path) => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`src/content/checklist/${path}.yaml is missing`);
    const points = file.points.map(({ id, title, why, asks }) => ({
      id,
      title: typeset(locale, title[locale]),
      why: typeset(locale, why[locale]),
      ...(asks ? { asks } : {}),
    }));
    return [path, points] as const;
  });
  return Object.fromEntries(entries) as Record<Path, CheckPoint[]>;
}
