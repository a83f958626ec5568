import fc from 'fast-check';
import { emptyDraft } from '../../domain/message/draft.ts';
import { moves, type Phrase, slots } from '../../domain/phrases/phrase.ts';
import type { PlanFacts } from '../../domain/plan/facts.ts';
import { letter as letterEn } from '../../i18n/en/letter.ts';
import { noticeAnswer as answerEn } from '../../i18n/en/notice-answer.ts';
import { phrases as phrasesEn } from '../../i18n/en/phrases.ts';
import { plan as planEn } from '../../i18n/en/plan.ts';
import { letter as letterFr } from '../../i18n/fr/letter.ts';
import { noticeAnswer as answerFr } from '../../i18n/fr/notice-answer.ts';
import { phrases as phrasesFr } from '../../i18n/fr/phrases.ts';
import { plan as planFr } from '../../i18n/fr/plan.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { NO_DATES } from '../../stores/dates-record.ts';
import { EMPTY_PHRASES } from '../../stores/phrases-record.ts';
import type { WordSources } from './said-words.ts';

/** The words of each language that a plan and a message are said in. */
export const sources = {
  fr: { plan: planFr, letter: letterFr, labels: phrasesFr.slots, lengths: answerFr.lengths },
  en: { plan: planEn, letter: letterEn, labels: phrasesEn.slots, lengths: answerEn.lengths },
};

/** The words of the plan; what it takes from content is made up, every slot of it in use. */
export function wordsOf(locale: Locale): PlanWords {
  const named = (name: string) => new Proxy<Record<string, string>>({}, { get: (_, id) => `${name} ${String(id)}` });
  return {
    ...sources[locale].plan,
    shared: {
      verdicts: named('verdict'),
      questions: {},
      securing: named('securing'),
      redLines: {},
      points: { notice: 'Point', renewal: 'Point' },
      scriptLines: named('line'),
      subject: 'Subject',
    },
    links: {
      quiz: '/',
      cooling: '/',
      checklist: '/',
      money: '/',
      notice: '/',
      message: '/',
      rehearsal: '/',
      phrases: '/',
      unsafe: '/',
    },
    unnamed: 'Unnamed',
  };
}

// One phrase for each move, and every slot in one of them.
const library: Phrase[] = moves.map((move, index) => ({
  id: `p-${move}`,
  move,
  situations: move === 'referral' ? ['colleague', 'nothing'] : [],
  tones: ['warm', 'neutral', 'firm'],
  channels: ['said', 'chat', 'e-mail', 'letter'],
  text: `Sentence ${move} ${slots
    .filter((_, place) => place % moves.length === index)
    .map((slot) => `{${slot}}`)
    .join(' ')}.`,
}));

// Words nobody else writes: what is found of them in a copy can only have come from the reader.
export const secret = fc
  .string({ unit: fc.constantFrom(...'ЖЩЮфяש漢字かな🙂ظغ'), minLength: 5, maxLength: 14 })
  .map((text) => `Ω${text}Ω`);

const anyLine = fc.record({
  kind: fc.constantFrom('library' as const, 'own' as const, 'edited' as const, 'pin' as const, 'empty' as const),
  text: secret,
  out: fc.boolean(),
});

/** One client: facts, blanks, lines, all in words that nobody else writes. */
export function casesWith(facts: fc.Arbitrary<PlanFacts>) {
  return fc.record({
    facts,
    client: secret,
    values: fc.record(Object.fromEntries(slots.map((slot) => [slot, secret]))),
    subject: secret,
    lines: fc.array(anyLine, { minLength: moves.length, maxLength: moves.length }),
    hasLibrary: fc.boolean(),
    channel: fc.constantFrom('said' as const, 'chat' as const, 'e-mail' as const, 'letter' as const),
    locale: fc.constantFrom('fr' as const, 'en' as const),
    situation: fc.constantFrom('colleague' as const, 'nothing' as const),
  });
}

/** One of them. */
export type Case = ReturnType<typeof casesWith> extends fc.Arbitrary<infer Value> ? Value : never;

/** What the words of its script and message are made of. */
export function sourcesOf({
  values,
  subject,
  lines,
  hasLibrary,
  channel,
  locale,
  situation,
  facts,
}: Case): WordSources {
  const written = emptyDraft('goodbye', locale).lines.map((line, index) => {
    const { kind = 'empty', text = '', out = false } = lines[index] ?? {};
    const phrase = `p-${line.move}`;
    const original = library.find(({ id }) => id === phrase)?.text ?? '';
    const wording = {
      library: { phrase, text: original },
      own: { phrase: '', text },
      edited: { phrase, text: `${original} ${text}`, edited: true },
      // A phrase changed in the picker and kept there: it has the id of the library and other words.
      pin: { phrase, text, pinned: true },
      empty: { phrase: '', text: '' },
    }[kind];
    return { ...line, ...wording, out };
  });
  const draft = { ...emptyDraft('goodbye', locale), channel, subject, lines: written };
  const { letter, labels, lengths } = sources[locale];
  return {
    messages: { open: 'goodbye', drafts: { goodbye: draft } },
    phrases: {
      ...EMPTY_PHRASES,
      values,
      situation,
      pins: [{ id: 'p-closing', language: locale, text: values.client ?? '' }],
    },
    dates: NO_DATES,
    redLine: facts.redLine !== undefined,
    at: { letter, labels, lengths, phrases: hasLibrary ? library : [] },
    locale,
  };
}
