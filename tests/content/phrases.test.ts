import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { choosePhrases, exactChoices } from '../../src/domain/phrases/choose.ts';
import {
  channels,
  type Phrase,
  phraseLanguages,
  registers,
  situations,
  tones,
} from '../../src/domain/phrases/phrase.ts';
import { phraseFileSchema } from '../../src/schemas/phrase.ts';
import { forbiddenIn } from './phrase-lint.ts';

const folder = new URL('../../src/content/phrases/', import.meta.url);

type Filed = Phrase & { language: 'fr' | 'en' };

function readFolder(language: 'fr' | 'en'): Filed[] {
  return readdirSync(new URL(`${language}/`, folder)).flatMap((name) => {
    const path = `${language}/${name}`;
    const read = phraseFileSchema.safeParse(parse(readFileSync(new URL(path, folder), 'utf8')));
    if (!read.success) throw new Error(`src/content/phrases/${path}: ${read.error.message}`);
    const { occasion, move, situations: named, phrases } = read.data;
    if (read.data.language !== language) throw new Error(`src/content/phrases/${path}: language is not its folder's`);
    const parts = [occasion, move, ...named].filter((part) => part && part !== 'goodbye');
    const expected = `${parts.join('-')}.yaml`;
    if (name !== expected) throw new Error(`src/content/phrases/${path}: should be called ${expected}`);
    return phrases.map((phrase) => ({ ...phrase, occasion, move, situations: named, language }));
  });
}

const library = { fr: readFolder('fr'), en: readFolder('en') };
const all = [...library.fr, ...library.en];

/** The picker's columns: French *vous*, French *tu*, English. */
const columns = [
  ...registers.map((register) => ({ name: `fr ${register}`, phrases: library.fr, register })),
  { name: 'en', phrases: library.en, register: undefined },
];

describe('coverage', () => {
  it.each(columns)('$name: at least 30 referral phrases', ({ phrases, register }) => {
    expect(
      phrases.filter((phrase) => phrase.move === 'referral' && phrase.register === register).length,
    ).toBeGreaterThanOrEqual(30);
  });

  it.each(columns)(
    '$name: at least three exact phrases for every combination the picker offers',
    ({ phrases, register }) => {
      for (const situation of situations) {
        for (const tone of tones) {
          for (const channel of channels) {
            const found = exactChoices(
              choosePhrases(phrases, { move: 'referral', situation, tone, channel, register }),
            );
            expect(found.length, `${situation} · ${tone} · ${channel}`).toBeGreaterThanOrEqual(3);
          }
        }
      }
    },
  );

  it.each(columns)('$name: at least three closings for every tone and channel', ({ phrases, register }) => {
    for (const tone of tones) {
      for (const channel of channels) {
        const found = exactChoices(choosePhrases(phrases, { move: 'closing', tone, channel, register }));
        expect(found.length, `${tone} · ${channel}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it.each(columns)('$name: another way to say it exists beyond the exact ones', ({ phrases, register }) => {
    for (const situation of situations) {
      const wish = { move: 'referral', situation, tone: 'warm', channel: 'said', register } as const;
      const choices = choosePhrases(phrases, wish);
      expect(choices.length, situation).toBeGreaterThan(exactChoices(choices).length);
    }
  });
});

describe('identity', () => {
  it('gives every phrase an id of its own, in both languages together', () => {
    expect(all.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('never says the same thing twice in a language', () => {
    for (const language of phraseLanguages) {
      const texts = library[language].map(({ text }) => text);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });
});

describe('wording', () => {
  it.each(all.map((phrase) => [phrase.id, phrase] as const))('%s', (_, phrase) => {
    expect(forbiddenIn(phrase)).toEqual([]);
  });

  it.each([
    ['fr', "N'hésitez pas à m'appeler.", 'invitation'],
    ['fr', 'Je vais vous trouver quelqu’un.', 'promise'],
    ['fr', 'Je reste disponible après mon départ.', 'promise'],
    ['fr', 'Vous demandez trop pour une seule personne.', 'blame'],
    ['fr', 'Désolé, vraiment, pardon.', 'apology'],
    ['fr', "Je m'en vais parce que j'ai trop à faire.", 'explanation'],
    ['fr', 'Sinon, tant pis pour vous.', 'threat'],
    ['fr', 'Je suis ravi, vous serez satisfait.', 'gendered'],
    ['fr', 'Tu es content de ton choix ?', 'gendered'],
    ['fr', 'Une piste : la bonne !', 'exclamation'],
    ['en', 'Feel free to call me.', 'invitation'],
    ['en', "I'll find someone for you.", 'promise'],
    ['en', "I'll still be available if it fails.", 'promise'],
    ['en', 'You always ask too much.', 'blame'],
    ['en', "I'm sorry, so sorry.", 'apology'],
    ['en', 'I leave because I must.', 'explanation'],
    ['en', "Otherwise you'll regret it.", 'threat'],
    ['en', 'Take a {tool}.', 'article'],
  ] as const)('the lint sees: %s %s', (language, text, rule) => {
    const register = text.toLowerCase().match(/\btu\b|\bton\b/) ? ('tu' as const) : ('vous' as const);
    const phrase = {
      ...all[0],
      language,
      text,
      ...(language === 'fr' ? { register } : { register: undefined }),
    } as Filed;
    expect(forbiddenIn(phrase)).toContain(rule);
  });
});

describe('the schema', () => {
  const file = {
    language: 'fr',
    move: 'referral',
    situations: ['agency'],
    phrases: [{ id: 'a-vous', register: 'vous', tones: ['warm'], channels: ['said'], text: 'Bonjour.' }],
  };
  const [phrase] = file.phrases;

  it.each<[string, object, string]>([
    ['an unknown slot', { ...file, phrases: [{ ...phrase, text: 'Voyez {nobody}.' }] }, 'a slot in braces is one of'],
    ['more than 30 words', { ...file, phrases: [{ ...phrase, text: 'mot '.repeat(31) }] }, 'at most 30 words'],
    ['a referral without situation', { ...file, situations: [] }, 'name their situations'],
    ['English with a register', { ...file, language: 'en' }, 'register'],
    ['an id with capitals', { ...file, phrases: [{ ...phrase, id: 'Agence' }] }, 'lower-case words'],
  ])('refuses %s and says why', (_, broken, message) => {
    const read = phraseFileSchema.safeParse(broken);
    expect(read.success).toBe(false);
    expect(read.error?.message).toContain(message);
  });
});
