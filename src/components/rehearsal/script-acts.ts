import { inSound, keptLines, type Sound } from '../../domain/message/choose-lines.ts';
import { type Draft, isOwn, withLine } from '../../domain/message/draft.ts';
import { rewritten, turned, turnedBack } from '../../domain/message/line-changes.ts';
import { cleanEdit, editedPhrase } from '../../domain/phrases/edited.ts';
import type { Move, Situation, Slot } from '../../domain/phrases/phrase.ts';
import { withSaid } from '../../domain/rehearsal/script.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural } from '../../i18n/say.ts';
import { $messages, draftOf, keepDraft } from '../../stores/message-record.ts';
import { $phrases, changePhrases } from '../../stores/phrases-record.ts';
import { restored } from '../message/line-acts.ts';
import type { RehearsalWords } from './rehearsal-words.ts';
import type { Script } from './script-view.ts';

/** What the acts on the script work with. */
type Bench = {
  locale: Locale;
  say: RehearsalWords;
  /** The script as it is at the moment of asking. */
  now: () => Script;
  tell: (text: string) => void;
  /** Does something now, or as soon as all phrases are here. */
  whenWhole: (act: () => void) => void;
};

/** What can be done to the script. Every act on a line is one on the goodbye message, where the line is then pinned. */
export type ScriptActs = {
  fill: (slot: Slot, value: string) => void;
  sound: (sound: Sound) => void;
  turn: (move: Move) => void;
  back: (move: Move) => void;
  edit: (move: Move, typed: string) => void;
  restore: (move: Move) => void;
  leaveOut: (move: Move, is: boolean) => void;
  offer: (situation: Situation) => void;
};

/** The acts on the script of the open client. */
export function scriptActs({ locale, say, now, tell, whenWhole }: Bench): ScriptActs {
  const goodbye = () => draftOf($messages.get(), 'goodbye', locale);
  const draw = (move: Move, change: (script: Draft) => Draft) =>
    keepDraft(withSaid(goodbye(), change(now().settled), move));
  const tellLine = (move: Move) => {
    const part = now()
      .said.flatMap(({ parts }) => parts)
      .find(({ line }) => line.move === move);
    tell(fill(say.script.taken, { text: part?.text ?? '' }));
  };
  return {
    fill: (slot, value) => {
      const typed = $phrases.get().values;
      // What a tool already knows is not the reader's typing only because their blank was opened and left.
      const isKnown = !typed[slot]?.trim() && value === now().filling.values[slot];
      changePhrases({ values: { ...typed, [slot]: isKnown ? '' : value } });
    },
    sound: (sound) => {
      keepDraft(inSound(goodbye(), sound));
      const kept = keptLines(goodbye());
      tell(kept > 0 ? plural(locale, say.phrase.stayed, kept) : '');
    },
    turn: (move) =>
      whenWhole(() => {
        draw(move, (script) => turned(script, move, now().ringOf(move)));
        tellLine(move);
      }),
    back: (move) => {
      draw(move, (script) => turnedBack(script, move));
      tellLine(move);
    },
    edit: (move, typed) => {
      const { filling, originalOf, settled } = now();
      const line = settled.lines.find((each) => each.move === move);
      const text = editedPhrase(cleanEdit(typed), filling.labels);
      draw(move, (script) => rewritten(script, move, text, line && originalOf(line)));
    },
    restore: (move) => {
      draw(move, (script) => restored(script, move, now()));
      tell(say.phrase.editing.restored);
    },
    leaveOut: (move, out) => keepDraft(withLine(goodbye(), move, { out })),
    offer: (situation) => {
      changePhrases({ situation });
      const line = goodbye().lines.find(({ move }) => move === 'referral');
      // What was chosen for another situation goes, even when it was kept; what the reader wrote stays.
      const emptied = { phrase: '', text: '', pinned: false, before: undefined };
      keepDraft(line && isOwn(line) ? goodbye() : withLine(goodbye(), 'referral', emptied));
      tellLine('referral');
    },
  };
}
