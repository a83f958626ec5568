import {
  choicesFor,
  inSound,
  keptLines,
  offeringAnew,
  type Sound,
  withWords,
} from '../../domain/message/choose-lines.ts';
import { type Draft, emptyDraft, withLine } from '../../domain/message/draft.ts';
import { moved, rewritten, turned, turnedBack } from '../../domain/message/line-changes.ts';
import { isShuffled, shuffled } from '../../domain/message/shuffle.ts';
import { cleanEdit, editedPhrase } from '../../domain/phrases/edited.ts';
import { channelsOf, type Occasion } from '../../domain/phrases/occasion.ts';
import type { Move, Situation, Slot } from '../../domain/phrases/phrase.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural } from '../../i18n/say.ts';
import { $messages, type LetterHead, type MessageRecord, withDraft } from '../../stores/message-record.ts';
import { $phrases, changePhrases } from '../../stores/phrases-record.ts';
import type { Composing } from './composer.ts';
import type { ComposerWords } from './composer-words.ts';
import type { Act, History } from './history.ts';
import { moveName } from './move-name.ts';

/** Everything that can be done to a message. */
export type ComposerActs = {
  fill: (slot: Slot, value: string) => void;
  sound: (sound: Sound) => void;
  subject: (text: string) => void;
  turn: (move: Move) => void;
  back: (move: Move) => void;
  beginEdit: () => void;
  edit: (move: Move, typed: string) => void;
  restore: (move: Move) => void;
  pin: (move: Move, is: boolean) => void;
  leaveOut: (move: Move, is: boolean) => void;
  shift: (move: Move, step: -1 | 1) => void;
  offer: (situation: Situation) => void;
  shuffle: () => void;
  undo: () => void;
  open: (occasion: Occasion) => void;
  decline: (slot: Slot, is: boolean) => void;
  head: (part: Partial<LetterHead>) => void;
  double: () => void;
  swap: () => void;
  choose: (which: 'first' | 'second') => void;
};

type Bench = {
  locale: Locale;
  say: ComposerWords;
  occasion: Occasion;
  /** The message as it is at the moment of asking: acts may wait for the library. */
  now: () => Composing;
  history: History;
  tell: (text: string) => void;
  /** Does something now, or as soon as all phrases are here. */
  whenWhole: (act: () => void) => void;
};

const LONGEST_SUBJECT = 300;
const EMPTY_HEAD: LetterHead = { sender: '', place: '', addressee: '' };

/** The acts on the messages of the open client. Each can be taken back, and says what it did where the eye may miss it. */
export function composerActs({ locale, say, occasion, now, history, tell, whenWhole }: Bench): ComposerActs {
  const keep = (change: (record: MessageRecord) => MessageRecord) => $messages.set(change($messages.get()));
  // The first act keeps the whole message as it was read, so that a new library does not change it behind the reader's back.
  const draw = (change: (draft: Draft) => Draft) => {
    const { settled, taken } = now();
    keep((record) => ({ ...withDraft({ ...record, taken }, change(settled)), open: occasion }));
  };
  const act = (name: Act, change: (draft: Draft) => Draft) => {
    history.note(name);
    draw(change);
  };
  const name = (move: Move) => moveName(say, occasion, move);
  const textOf = (move: Move) => now().settled.lines.find((line) => line.move === move)?.text ?? '';

  return {
    fill: (slot, value) => {
      const known = now().filling.values[slot];
      const typed = $phrases.get().values;
      const isKnown = !typed[slot]?.trim() && value === known;
      changePhrases({ values: { ...typed, [slot]: isKnown ? '' : value } });
    },
    sound: (sound) => {
      act('sound', (draft) => inSound(draft, sound));
      const kept = keptLines(now().settled);
      tell(kept > 0 ? plural(locale, say.stayed, kept) : '');
    },
    subject: (subject) => draw((draft) => ({ ...draft, subject: subject.slice(0, LONGEST_SUBJECT) })),
    turn: (move) =>
      whenWhole(() => {
        act('another', (draft) => turned(draft, move, now().ringOf(move)));
        tell(textOf(move));
      }),
    back: (move) => {
      act('back', (draft) => turnedBack(draft, move));
      tell(textOf(move));
    },
    beginEdit: () => history.note('edit'),
    edit: (move, typed) => {
      const { filling, settled, originalOf } = now();
      const line = settled.lines.find((each) => each.move === move);
      const text = editedPhrase(cleanEdit(typed), filling.labels);
      draw((draft) => rewritten(draft, move, text, line && originalOf(line)));
    },
    restore: (move) => {
      draw((draft) => withLine(draft, move, { text: '', phrase: lineOf(draft, move).phrase, edited: undefined }));
      draw((draft) => restored(draft, move, now()));
      tell(say.phrase.editing.restored);
    },
    pin: (move, pinned) => act('pin', (draft) => withLine(draft, move, { pinned })),
    leaveOut: (move, out) => {
      act('out', (draft) => ({ ...withLine(draft, move, { out }), ...(move === 'referral' && { owed: !out }) }));
      tell(fill(out ? say.line.leftOut : say.line.putBack, { move: name(move) }));
    },
    shift: (move, step) => {
      act('move', (draft) => moved(draft, move, step));
      const { lines } = now().settled;
      const n = lines.findIndex((line) => line.move === move) + 1;
      tell(fill(step < 0 ? say.line.movedUp : say.line.movedDown, { move: name(move), n, all: lines.length }));
    },
    offer: (situation) => {
      history.note('another');
      changePhrases({ situation });
      draw(offeringAnew);
    },
    shuffle: () =>
      whenWhole(() => {
        const { settled, source } = now();
        const changed = settled.lines.filter(isShuffled).length;
        if (changed === 0) return tell(say.shuffledNone);
        act('shuffle', (draft) => shuffled(draft, source));
        tell(plural(locale, say.shuffled, changed));
      }),
    undo: () => {
      const undone = history.undo();
      if (undone) tell(fill(say.undone, { act: say.acts[undone] }));
    },
    open: (next) =>
      keep((record) => {
        const draft = record.drafts[next] ?? startOf(next, locale, now().settled);
        return { ...withDraft(record, draft), open: next };
      }),
    decline: (slot, is) => {
      history.note('fact');
      keep((record) => {
        const others = (record.declined ?? []).filter((each) => each !== slot);
        return { ...record, declined: is ? [...others, slot] : others };
      });
      tell(fill(is ? say.known.declined : say.known.taken, { slot: say.phrase.slots[slot] }));
    },
    head: (part) => keep((record) => ({ ...record, head: { ...EMPTY_HEAD, ...record.head, ...part } })),
    double: () => {
      act('double', (draft) => draft);
      keep((record) => ({ ...record, second: record.drafts[occasion] }));
      tell(say.second.doubled);
    },
    swap: () => {
      history.note('swap');
      keep((record) => (record.second ? { ...withDraft(record, record.second), second: now().settled } : record));
      tell(say.second.swapped);
    },
    choose: (which) => {
      history.note('choose');
      keep(({ second, ...record }) => (which === 'second' && second ? withDraft(record, second) : record));
      tell(say.second.chosen);
    },
  };
}

function lineOf(draft: Draft, move: Move) {
  return draft.lines.find((line) => line.move === move) ?? { phrase: '', text: '' };
}

// The words of the phrase the line was chosen by; where the library lost it, the best one there is.
function restored(draft: Draft, move: Move, { originalOf, source }: Composing): Draft {
  const line = draft.lines.find((each) => each.move === move);
  const text = line && originalOf(line);
  if (text !== undefined) return withLine(draft, move, { text, edited: undefined });
  const best = choicesFor(draft, move, source)[0]?.phrase;
  return best
    ? withLine(draft, move, { phrase: best.id, text: best.text, edited: undefined })
    : withWords(draft, source);
}

// A follow-up begins in the language and the form of address of the message before it.
function startOf(occasion: Occasion, locale: Locale, { language, register, channel, tone }: Draft): Draft {
  const worded = channel === 'registered' ? 'letter' : channel;
  const fits = channelsOf[occasion].includes(worded);
  return { ...emptyDraft(occasion, locale), language, register, tone, ...(fits ? { channel } : {}) };
}
