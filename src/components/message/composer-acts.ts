import { inSound, keptLines, type Sound } from '../../domain/message/choose-lines.ts';
import { type Draft, emptyDraft, wordedAs } from '../../domain/message/draft.ts';
import { isShuffled, shuffled } from '../../domain/message/shuffle.ts';
import { channelsOf, type Occasion } from '../../domain/phrases/occasion.ts';
import type { Slot } from '../../domain/phrases/phrase.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural } from '../../i18n/say.ts';
import { type LetterHead, withDraft } from '../../stores/message-record.ts';
import { $phrases, changePhrases } from '../../stores/phrases-record.ts';
import { act, type Bench, draw, keep } from './bench.ts';
import { type LineActs, lineActs } from './line-acts.ts';

/** Everything that can be done to a message. */
export type ComposerActs = LineActs & {
  fill: (slot: Slot, value: string) => void;
  sound: (sound: Sound) => void;
  subject: (text: string) => void;
  shuffle: () => void;
  undo: () => void;
  open: (occasion: Occasion) => void;
  decline: (slot: Slot, is: boolean) => void;
  head: (part: Partial<LetterHead>) => void;
  double: () => void;
  swap: () => void;
  choose: (which: 'first' | 'second') => void;
};

/** The longest subject, in characters. */
export const LONGEST_SUBJECT = 300;
const LONGEST_ADDRESS = 1_000;
const EMPTY_HEAD: LetterHead = { sender: '', place: '', addressee: '' };

/** The acts on the messages of the open client. Each can be taken back, and says what it did where the eye may miss it. */
export function composerActs(bench: Bench): ComposerActs {
  const { locale, say, occasion, now, history, tell, whenWhole } = bench;
  return {
    ...lineActs(bench),
    fill: (slot, value) => {
      const typed = $phrases.get().values;
      // What a tool already knows is not the reader's typing only because their blank was opened and left.
      const isKnown = !typed[slot]?.trim() && value === now().filling.values[slot];
      changePhrases({ values: { ...typed, [slot]: isKnown ? '' : value } });
    },
    sound: (sound) => {
      act(bench, 'sound', (draft) => inSound(draft, sound));
      const kept = keptLines(now().settled);
      tell(kept > 0 ? plural(locale, say.stayed, kept) : '');
    },
    subject: (subject) => draw(bench, (draft) => ({ ...draft, subject: subject.slice(0, LONGEST_SUBJECT) })),
    shuffle: () =>
      whenWhole(() => {
        const { draft: read, source } = now();
        const changed = read.lines.filter(isShuffled).length;
        if (changed === 0) return tell(say.shuffledNone);
        act(bench, 'shuffle', (draft) => shuffled(draft, source));
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
    head: (part) => {
      const cut = Object.entries(part).map(([name, text]) => [name, text.slice(0, LONGEST_ADDRESS)]);
      keep((record) => ({ ...record, head: { ...EMPTY_HEAD, ...record.head, ...Object.fromEntries(cut) } }));
    },
    double: () => {
      act(bench, 'double', (draft) => draft);
      keep((record) => ({ ...record, second: record.drafts[occasion] }));
      tell(say.second.doubled);
    },
    swap: () => {
      history.note('swap');
      const { settled } = now();
      keep((record) => (record.second ? { ...withDraft(record, record.second), second: settled } : record));
      tell(say.second.swapped);
    },
    choose: (which) => {
      history.note('choose');
      keep(({ second, ...record }) => (which === 'second' && second ? withDraft(record, second) : record));
      tell(say.second.chosen);
    },
  };
}

// A follow-up begins in the language and the form of address of the message before it.
function startOf(occasion: Occasion, locale: Locale, { language, register, channel, tone }: Draft): Draft {
  const fits = channelsOf[occasion].includes(wordedAs(channel));
  return { ...emptyDraft(occasion, locale), language, register, tone, ...(fits ? { channel } : {}) };
}
