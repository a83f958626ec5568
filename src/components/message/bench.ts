import type { Draft } from '../../domain/message/draft.ts';
import type { Occasion } from '../../domain/phrases/occasion.ts';
import type { Locale } from '../../i18n/locales.ts';
import { $messages, type MessageRecord, withDraft } from '../../stores/message-record.ts';
import type { Composing } from './composer.ts';
import type { ComposerWords } from './composer-words.ts';
import type { Act, History } from './history.ts';

/** What every act on a message works with. */
export type Bench = {
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

/** Changes what is kept for the open client. */
export function keep(change: (record: MessageRecord) => MessageRecord): void {
  $messages.set(change($messages.get()));
}

/**
 * Changes the message on screen. The first act keeps the whole message as it was read, so that a new library does not change
 * it behind the reader's back.
 */
export function draw({ now, occasion }: Bench, change: (draft: Draft) => Draft): void {
  const { settled, taken } = now();
  keep((record) => ({ ...withDraft({ ...record, taken }, change(settled)), open: occasion }));
}

/** The same as an act that can be taken back. */
export function act(bench: Bench, name: Act, change: (draft: Draft) => Draft): void {
  bench.history.note(name);
  draw(bench, change);
}
