import type { Letter } from '../../domain/message/assemble.ts';
import { choicesFor, type Source, withWords } from '../../domain/message/choose-lines.ts';
import { type Draft, type DraftLine, emptyDraft, type Wording, withLine } from '../../domain/message/draft.ts';
import { type Fact, withFacts } from '../../domain/message/known.ts';
import { type KeptPhrase, keptFor, withKept } from '../../domain/message/take-pins.ts';
import type { Occasion } from '../../domain/phrases/occasion.ts';
import type { Move, Situation, Slot } from '../../domain/phrases/phrase.ts';
import type { SlotValues } from '../../domain/phrases/pieces.ts';
import type { NotOwed } from '../../domain/phrases/referral-owed.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Filling, letterBlanks, letterOf } from '../../i18n/say-letter.ts';
import { type SayAmount, valuesIn } from '../../i18n/say-values.ts';
import type { MessageRecord } from '../../stores/message-record.ts';
import type { ComposerProps, MessageLibrary } from './composer-words.ts';

/** What the device knows around a message, as the stores hold it. */
export type Known = {
  record: MessageRecord;
  occasion: Occasion;
  typed: SlotValues;
  facts: readonly Fact[];
  pins: readonly KeptPhrase[];
  situation: Situation;
  notOwed: NotOwed | undefined;
  sayAmount?: SayAmount | undefined;
};

/** A message as it is on screen, worked out from what is kept and the phrases that are here. */
export type Composing = {
  /** What is kept when something changes: every line with words, kept phrases in their place. */
  settled: Draft;
  taken: readonly string[];
  /** The same without a referral that is not owed. */
  draft: Draft;
  source: Source;
  filling: Filling;
  /** What stands in an open blank: as typed, or as known. */
  raw: SlotValues;
  letter: Letter;
  blanks: Slot[];
  /** Every slot the message speaks of, filled or not. */
  slots: Slot[];
  /** All wordings of a move, the ones kept in the picker first. */
  ringOf: (move: Move) => Wording[];
  originalOf: (line: DraftLine) => string | undefined;
  isGone: (line: DraftLine) => boolean;
};

/** The phrases and words at hand: the whole library once it is here, before that those of the first view. */
export function libraryAtHand(
  props: ComposerProps,
  library: MessageLibrary | undefined,
  language: Locale,
): MessageLibrary {
  if (library) return library;
  const { first, locale, say } = props;
  return { ...first, labels: say.phrase.slots, phrases: language === locale ? first.phrases : [] };
}

function withoutUnowed(draft: Draft, notOwed: NotOwed | undefined): Draft {
  return notOwed && !draft.owed ? withLine(draft, 'referral', { out: true }) : draft;
}

/** Works out the message on screen. `isWhole` says whether the library is the whole one. */
export function compose(known: Known, at: MessageLibrary, locale: Locale, isWhole: boolean): Composing {
  const { record, occasion, situation, pins, typed, facts, notOwed } = known;
  const source = { library: at.phrases, situation };
  const start = record.drafts[occasion] ?? emptyDraft(occasion, locale);
  const moveOf = (id: string) => at.phrases.find((phrase) => phrase.id === id)?.move;
  // Only the whole library knows whether a kept phrase closes the message or points elsewhere.
  const kept = isWhole
    ? withKept(start, pins, record.taken ?? [], moveOf)
    : { draft: start, taken: record.taken ?? [] };
  const settled = withWords(kept.draft, source);
  const draft = withoutUnowed(settled, notOwed);
  const raw = withFacts(typed, facts, record.declined ?? []);
  const filling = {
    values: valuesIn(draft.language, raw, { lengths: at.lengths, sayAmount: known.sayAmount }),
    labels: at.labels,
    words: at.letter,
  };
  const ringOf = (move: Move) => {
    const keptOnes = keptFor(settled, move, pins, moveOf);
    const others = choicesFor(settled, move, source).map(({ phrase: { id, text } }) => ({ phrase: id, text }));
    return [...keptOnes, ...others.filter(({ phrase }) => !keptOnes.some((each) => each.phrase === phrase))];
  };
  const originalOf = (line: DraftLine) => at.phrases.find(({ id }) => id === line.phrase)?.text;
  return {
    settled,
    taken: kept.taken,
    draft,
    source,
    filling,
    raw: { ...filling.values, ...typedOnes(typed) },
    letter: letterOf(draft, filling),
    blanks: letterBlanks(draft, filling),
    slots: letterBlanks(draft, { ...filling, values: {} }),
    ringOf,
    originalOf,
    isGone: (line) => isWhole && line.phrase !== '' && line.language === undefined && originalOf(line) === undefined,
  };
}

function typedOnes(typed: SlotValues): SlotValues {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
}
