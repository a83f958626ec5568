import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { choosePhrases, exactChoices } from '../../src/domain/phrases/choose.ts';
import { channelsOf, homeOf, movesOf, type Occasion, occasions } from '../../src/domain/phrases/occasion.ts';
import {
  channels,
  type Move,
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

/** What can be said by somebody who fills in nothing. */
const saidWithoutBlanks: readonly Move[] = ['opening', 'decision', 'reason', 'thanks', 'closing'];

/** Every move a reader can ask for, in its own message; the moves of the referral are counted by situation. */
const combinations = columns.flatMap((column) =>
  occasions.flatMap((occasion) =>
    movesOf[occasion]
      .filter((move) => move !== 'referral' && homeOf(occasion, move) === occasion)
      .flatMap((move) =>
        tones.flatMap((tone) =>
          channelsOf[occasion].map((channel) => ({
            ...column,
            name: `${column.name} · ${occasion} · ${move} · ${tone} · ${channel}: three exact phrases`,
            occasion,
            move,
            tone,
            channel,
          })),
        ),
      ),
  ),
);

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

  it.each(combinations)('$name', ({ phrases, register, occasion, move, tone, channel }) => {
    const found = exactChoices(choosePhrases(phrases, { occasion, move, tone, channel, register }));
    expect(found.length).toBeGreaterThanOrEqual(3);
    const ready = found.filter(({ phrase }) => !phrase.text.includes('{'));
    if (saidWithoutBlanks.includes(move)) expect(ready.length, 'phrases without blanks').toBeGreaterThanOrEqual(2);
  });

  // Somebody who opens a message sees a whole one at once. In a repair, what went wrong and what is asked are facts
  // only the reader has.
  const offeredReady = combinations.filter(
    ({ occasion, move }) =>
      saidWithoutBlanks.includes(move) && !(occasion === 'repair' && ['reason', 'decision'].includes(move)),
  );

  it.each(columns.filter(({ register }) => register))(
    '$name: what is offered first needs nothing filled in',
    ({ name: column }) => {
      const blanks = offeredReady
        .filter(({ name }) => name.startsWith(`${column} ·`))
        .flatMap(({ phrases, register, occasion, move, tone, channel }) => {
          const [first] = choosePhrases(phrases, { occasion, move, tone, channel, register });
          return first?.phrase.text.includes('{') ? [`${tone} · ${channel}: ${first.phrase.id}`] : [];
        });
      expect(blanks).toEqual([]);
    },
  );

  it(`is ${library.fr.length} French and ${library.en.length} English phrases: at least 260 in all`, () => {
    expect(all.length).toBeGreaterThanOrEqual(260);
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
    ['fr', "J'y jetterai un œil si besoin.", 'promise'],
    ['fr', 'Je reste à votre disposition.', 'invitation'],
    ['fr', 'Désolé, vraiment, pardon.', 'apology'],
    ['fr', "Je m'en vais parce que j'ai trop à faire.", 'explanation'],
    ['fr', 'Sinon, tant pis pour vous.', 'threat'],
    ['fr', 'Faute de paiement, il y aura des conséquences.', 'threat'],
    ['fr', 'Les intérêts de retard courent depuis mardi.', 'law'],
    ['fr', 'Je vous ai accompagné avec plaisir.', 'agreement'],
    ['fr', "Merci de m'avoir écouté.", 'agreement'],
    ['fr', 'Nous nous sommes bien entendus.', 'agreement'],
    ['fr', '{deliverable} sera prêt.', 'slot agreement'],
    ['fr', 'Mon dernier jour est {last-day}.', 'date article'],
    ['fr', 'Je me permets de revenir vers vous.', 'office'],
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

describe('a whole message', () => {
  /** Runs of five words of a text, slots and signs aside, as a listener would hear them come back. */
  const runs = (text: string) => {
    const heard = text.toLowerCase().match(/\{[^}]*\}|[\p{L}\d]+/gu) ?? [];
    return heard.flatMap((_, start) => {
      const run = heard.slice(start, start + 5);
      return run.length === 5 && !run.some((word) => word.startsWith('{')) ? [run.join(' ')] : [];
    });
  };

  it.each(columns.flatMap((column) => occasions.map((occasion) => ({ ...column, occasion }))))(
    '$name · $occasion: no two moves share a turn of phrase',
    ({ phrases, register, occasion }) => {
      const moveOf = new Map<string, string>();
      const twice: string[] = [];
      for (const move of movesOf[occasion]) {
        const home = homeOf(occasion, move);
        const spoken = phrases.filter(
          (phrase) => (phrase.occasion ?? 'goodbye') === home && phrase.move === move && phrase.register === register,
        );
        for (const run of new Set(spoken.flatMap(({ text }) => runs(text)))) {
          const other = moveOf.get(run);
          if (other) twice.push(`${other} + ${move}: ${run}`);
          moveOf.set(run, move);
        }
      }
      expect(twice).toEqual([]);
    },
  );

  it.each(columns)('$name: no more than two phrases of a list begin alike', ({ phrases, register }) => {
    const lists = Map.groupBy(
      phrases.filter((phrase) => phrase.register === register),
      ({ occasion, move, situations: named }) => [occasion ?? 'goodbye', move, ...named].join(' · '),
    );
    const alike = [...lists].flatMap(([list, members]) => {
      const beginnings = Map.groupBy(members, ({ text }) => text.split(' ').slice(0, 2).join(' '));
      return [...beginnings].filter(([, same]) => same.length > 2).map(([start]) => `${list}: ${start}`);
    });
    expect(alike).toEqual([]);
  });

  it.each<[string, Occasion, Move, RegExp, boolean]>([
    [
      'a decision is no question and gives no date',
      'goodbye',
      'decision',
      /\?|\{(?:last-day|notice-length|due-date)\}/,
      false,
    ],
    [
      'an opening gets to the point without apology',
      'goodbye',
      'opening',
      /désolé|pardon|excus|navré|regret|sorry|apolog|\?/i,
      false,
    ],
    [
      'no offer answers a reason',
      'goodbye',
      'reason',
      /tarif|prix|budget|argent|horaire|soir|week-end|\b(?:rate|price|budget|money|hours|evening|weekend)/i,
      false,
    ],
    ['a notice has its day or its length', 'goodbye', 'notice', /\{(?:last-day|notice-length)\}/, true],
    ['questions end on the last day', 'handover-note', 'notice', /\{last-day\}/, true],
    ['a reminder names what is owed', 'reminder', 'payment', /\{(?:invoice|amount)\}/, true],
    ['a repair has its day', 'repair', 'notice', /\{change-by\}/, true],
  ])('%s', (_, occasion, move, pattern, isWanted) => {
    const spoken = all.filter((phrase) => (phrase.occasion ?? 'goodbye') === occasion && phrase.move === move);
    expect(spoken.filter(({ text }) => pattern.test(text) !== isWanted).map(({ id }) => id)).toEqual([]);
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
    ['a move foreign to its message', { ...file, occasion: 'reminder', situations: [], move: 'thanks' }, 'no place'],
    ['a phrase without tone', { ...file, phrases: [{ ...phrase, tones: [] }] }, 'tones'],
    ['French without a register', { ...file, phrases: [{ ...phrase, register: undefined }] }, 'register'],
    ['an id with capitals', { ...file, phrases: [{ ...phrase, id: 'Agence' }] }, 'lower-case words'],
  ])('refuses %s and says why', (_, broken, message) => {
    const read = phraseFileSchema.safeParse(broken);
    expect(read.success).toBe(false);
    expect(read.error?.message).toContain(message);
  });
});
