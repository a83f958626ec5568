import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ObjectionFile, objectionSchema, objectionsOf } from '../../src/schemas/objection.ts';
import { forbiddenIn } from './phrase-lint.ts';

const folder = new URL('../../src/content/objections/', import.meta.url);
const languages = ['fr', 'en'] as const;

function readObjections(language: 'fr' | 'en'): ObjectionFile[] {
  return globSync('*.yaml', { cwd: new URL(`${language}/`, folder) }).map((name) => {
    const path = `${language}/${name}`;
    const read = objectionSchema.safeParse(parse(readFileSync(new URL(path, folder), 'utf8')));
    if (!read.success) throw new Error(`src/content/objections/${path}: ${read.error.message}`);
    if (read.data.language !== language)
      throw new Error(`src/content/objections/${path}: language is not its folder's`);
    if (name !== `${read.data.id}.yaml`)
      throw new Error(`src/content/objections/${path}: should be called ${read.data.id}.yaml`);
    return read.data;
  });
}

const files = { fr: readObjections('fr'), en: readObjections('en') };

describe('the push-backs', () => {
  it.each(languages)('%s: at least fourteen, numbered from 1 without a gap', (language) => {
    const orders = files[language].map(({ order }) => order).sort((a, b) => a - b);
    expect(orders.length).toBeGreaterThanOrEqual(14);
    expect(orders).toEqual(orders.map((_, index) => index + 1));
  });

  it('are the same ones in both languages, in the same order, spoken and ended alike', () => {
    const keys = languages.map((language) =>
      files[language]
        .map(
          ({ id, order, isSpoken, exit, offer }) =>
            `${order} ${id} ${isSpoken ? 'spoken' : 'seen'}${exit ? ' exit' : ''}${offer ? ' offer' : ''}`,
        )
        .sort(),
    );
    expect(keys[0]).toEqual(keys[1]);
  });

  it.each(languages)('%s: silence and tears are seen, all else is said; a threat ends the call', (language) => {
    const seen = files[language].filter(({ isSpoken }) => !isSpoken).map(({ id }) => id);
    expect(seen.sort()).toEqual(['silence', 'tears']);
    expect(files[language].filter(({ exit }) => exit).map(({ id }) => id)).toContain('threat');
    expect(files[language].filter(({ offer }) => offer).map(({ id }) => id)).toContain('pay-more');
  });
});

const answers = languages.flatMap((language) =>
  files[language].flatMap((file) =>
    objectionsOf(file).flatMap(({ id, register, answers: two, exitLine }) =>
      [...two, ...(exitLine ? [exitLine] : [])].map((text, index) => ({
        name: [language, register, id, index + 1].filter(Boolean).join(' '),
        phrase: { id, language, register, text, move: 'closing', situations: [], tones: [], channels: [] } as const,
      })),
    ),
  ),
);

describe('answers', () => {
  it.each(answers.map(({ name, phrase }) => [name, phrase] as const))('%s', (_, phrase) => {
    expect(forbiddenIn(phrase)).toEqual([]);
  });

  it.each(languages)('%s: never the same answer to two push-backs', (language) => {
    const texts = answers.filter(({ phrase }) => phrase.language === language).map(({ phrase }) => phrase.text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it.each(languages)('%s: ends its sentences, and never says what it tells the reader to avoid', (language) => {
    for (const objection of files[language].flatMap(objectionsOf)) {
      for (const text of [...objection.says, objection.principle, objection.avoid.line, objection.avoid.why])
        expect(text).toMatch(/[.?]$/);
      expect(objection.answers).not.toContain(objection.avoid.line);
    }
  });
});

describe('the schema', () => {
  const lines = { says: ['Pourquoi ?'], answers: ['Non.', 'Merci.'], avoid: 'Si.' };
  const file = { language: 'fr', id: 'a', order: 1, principle: 'Parce.', why: 'Ouvre.', vous: lines, tu: lines };

  it.each<[string, object, string]>([
    ['a threat without its exit line', { ...file, exit: true }, 'an exit has its exitLine'],
    [
      'an exit line in one register only',
      { ...file, exit: true, vous: { ...lines, exitLine: 'Au revoir.' } },
      'exitLine',
    ],
    ['a single answer', { ...file, tu: { ...lines, answers: ['Non.'] } }, 'answers'],
    ['French without its tu', { ...file, tu: undefined }, 'tu'],
    ['an answer of 31 words', { ...file, tu: { ...lines, answers: ['Non.', 'mot '.repeat(31)] } }, 'one breath'],
    ['English with registers', { ...file, language: 'en' }, 'Unrecognized'],
  ])('refuses %s and says why', (_, broken, message) => {
    const read = objectionSchema.safeParse(broken);
    expect(read.success).toBe(false);
    expect(read.error?.message).toContain(message);
  });
});
