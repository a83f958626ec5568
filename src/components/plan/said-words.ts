import { type Draft, type DraftLine, isOwn } from '../../domain/message/draft.ts';
import { factsOf } from '../../domain/message/known.ts';
import { readLength } from '../../domain/notice/length.ts';
import type { SlotValues } from '../../domain/phrases/pieces.ts';
import { notOwed } from '../../domain/phrases/referral-owed.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readDay } from '../../i18n/read-day.ts';
import { sayAmount } from '../../i18n/say-amount.ts';
import type { SaidWords } from '../../i18n/say-plan.ts';
import { daySlots } from '../../i18n/say-values.ts';
import type { DatesRecord } from '../../stores/dates-record.ts';
import type { MessageRecord } from '../../stores/message-record.ts';
import type { PhrasesRecord } from '../../stores/phrases-record.ts';
import { compose, type Known } from '../message/composer.ts';
import type { MessageLibrary } from '../message/composer-words.ts';
import { scriptOf } from '../rehearsal/script-view.ts';

/** What the words to say and to send are made of. */
export type WordSources = {
  messages: MessageRecord;
  phrases: PhrasesRecord;
  dates: DatesRecord;
  redLine: boolean;
  /** The phrases at hand: those of the message's language once they are here, none before. */
  at: MessageLibrary;
  locale: Locale;
};

/** The script and the goodbye as the rehearsal and the composer show them; nothing before a goodbye was begun. */
export function saidWords(sources: WordSources): SaidWords {
  const { messages, at, locale } = sources;
  const draft = messages.drafts.goodbye;
  if (!draft) return { script: [], message: [], subject: '' };
  const known = knownOf(sources);
  const isWhole = at.phrases.length > 0;
  const script = scriptOf(messages, known, { ...at, objections: [] }, locale, isWhole);
  const { letter } = compose({ ...known, record: messages, occasion: 'goodbye' }, at, locale, isWhole);
  const end = [letter.signOff, letter.name].filter(Boolean).join('\n');
  return {
    lang: draft.language === locale ? undefined : draft.language,
    script: script.said
      .map(({ name, parts }) => ({ name, text: parts.map(({ text }) => text).join(' ') }))
      .filter(({ text }) => text !== ''),
    message: [letter.greeting, ...letter.paragraphs, end].filter(Boolean),
    subject: letter.subject,
  };
}

function knownOf({ phrases, dates, redLine }: WordSources): Omit<Known, 'record' | 'occasion'> {
  const { values, pins, situation, disrespectful } = phrases;
  return {
    typed: values,
    facts: factsOf(dates.dates),
    pins,
    situation,
    notOwed: notOwed({ redLine, disrespectful }),
    sayAmount,
  };
}

/**
 * The same for somebody else's eyes: only sentences that stand in the library word for word, their blanks empty but for days and
 * lengths. Whatever else stands there may hold a name, so it is masked whole.
 */
export function maskedSources(sources: WordSources, mask: string): WordSources {
  const { messages, phrases, at } = sources;
  const draft = messages.drafts.goodbye;
  const drafts = draft ? { goodbye: maskedDraft(draft, at, mask) } : {};
  return {
    ...sources,
    messages: { open: 'goodbye', drafts, declined: messages.declined },
    phrases: { ...phrases, values: bareValues(phrases.values), pins: [], edits: {} },
  };
}

function maskedDraft(draft: Draft, { phrases }: MessageLibrary, mask: string): Draft {
  const lines = draft.lines.map((line): DraftLine => {
    const { move, phrase, text, out } = line;
    const isOriginal = !isOwn(line) && phrases.some(({ id, text: original }) => id === phrase && original === text);
    if (isOriginal || text === '') return { move, phrase, text, out, pinned: true };
    return { move, phrase: '', text: mask, edited: true, out, pinned: true };
  });
  return { ...draft, subject: '', lines };
}

// A day is kept as the day it is, never as it was typed.
function bareValues(values: SlotValues): SlotValues {
  const bare = Object.entries(values).flatMap(([slot, typed]): [string, string][] => {
    if (slot === 'notice-length' && readLength(typed.trim())) return [[slot, typed.trim()]];
    const read = daySlots.some((each) => each === slot) ? readDay(typed) : undefined;
    return read?.kind === 'day' ? [[slot, read.day]] : [];
  });
  return Object.fromEntries(bare);
}
