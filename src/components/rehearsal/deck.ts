import type { Objection } from '../../domain/rehearsal/objection.ts';
import type { ScriptLineName } from '../../domain/rehearsal/script.ts';
import type { RehearsalRecord } from '../../stores/rehearsal-record.ts';
import { exitLineOf } from './exit-line.ts';
import type { RehearsalWords } from './rehearsal-words.ts';
import { spokenMark, type View } from './view.ts';

/**
 * A side of a card: its small title, its words, smaller remarks, and a line to avoid with what it costs. `lang` where what is
 * said is not in the page's language.
 */
export type Side = {
  name: string;
  texts: string[];
  lang?: string | undefined;
  remark?: string | undefined;
  avoid?: { line: string; why: string } | undefined;
  exit?: string | undefined;
};

/** A card to cut out. */
export type Card = { id: string; front: Side; back: Side };

/** What cards are made of. */
type Stuff = {
  say: Pick<RehearsalWords, 'cards' | 'script' | 'practice'>;
  lang: string | undefined;
  lines: { name: ScriptLineName; text: string }[];
  objections: readonly Objection[];
  /** The guide's own words in the page's language, by id. */
  principles: readonly Objection[];
  decision: string;
};

function pushBackCard({ say, lang, principles }: Stuff, card: Objection): Card {
  const { practice } = say;
  const { principle, avoid } = principles.find(({ id }) => id === card.id) ?? card;
  return {
    id: card.id,
    front: { name: card.isSpoken ? practice.says : practice.happens, texts: [...card.says], lang },
    back: {
      name: practice.answers,
      texts: [...card.answers],
      lang,
      remark: principle,
      avoid: { line: card.avoid.line, why: avoid.why },
      exit: card.exitLine,
    },
  };
}

/** All cards: the five lines, the decision, the end of the call and the same day; then the push-backs. */
export function deckOf(stuff: Stuff): Card[] {
  const { say, lang, lines, decision, objections } = stuff;
  const { cards, script } = say;
  const exit = exitLineOf(objections);
  return [
    ...lines.map(({ name, text }) => ({
      id: name,
      front: { name: script.lines[name], texts: [text], lang },
      back: { name: script.lines[name], texts: [cards.aims[name]] },
    })),
    {
      id: 'decision',
      front: { name: cards.decision, texts: [decision] },
      back: { name: cards.decision, texts: [cards.decisionAim] },
    },
    {
      id: 'exit',
      front: { name: cards.exit, texts: exit ? [exit] : [], lang },
      back: { name: cards.exit, texts: [cards.exitAim] },
    },
    {
      id: 'after',
      front: { name: cards.after, texts: [cards.afterText] },
      back: { name: cards.after, texts: [cards.afterAim] },
    },
    ...objections.map((each) => pushBackCard(stuff, each)),
  ];
}

/** What the card of the decision says; a line to write on where nothing is decided. */
export function decisionCard({ cards }: Pick<RehearsalWords, 'cards'>, record: RehearsalRecord): string {
  if (record.decision === 'none') return cards.none;
  return `${cards.one} ${record.offer.trim() || '…………………………………………………'}`;
}

/** The deck of the reader: their script, their decision, the push-backs of their language and register. */
export function livingDeck(view: View): { deck: Card[] } {
  const { say, script, record } = view;
  const lines = script.said
    .filter(({ parts }) => parts.length > 0)
    .map(({ name, parts }) => ({ name, text: parts.map(({ text }) => text).join(' ') }));
  return {
    deck: deckOf({
      say,
      lang: spokenMark(view),
      lines,
      objections: script.objections,
      principles: script.principles,
      decision: decisionCard(say, record),
    }),
  };
}
