import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileRules } from '../../src/domain/brevity/compile.ts';
import { type BrevityFile, brevitySchema } from '../../src/schemas/brevity.ts';

/** The languages with rules. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** A file of rules as its author wrote it; what breaks the schema is named. */
export function sheet(language: Language): BrevityFile {
  const file = `src/content/brevity/${language}.yaml`;
  const checked = brevitySchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!checked.success) throw new Error(`${file}: ${checked.error.message}`);
  return checked.data;
}

/** The rules of a language, ready to read with. */
export function rulesOf(language: Language) {
  return compileRules(sheet(language));
}
