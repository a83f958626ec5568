import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { factsOf } from '../../domain/message/known.ts';
import { notOwed as whyNotOwed } from '../../domain/phrases/referral-owed.ts';
import { $dates } from '../../stores/dates-record.ts';
import { $messages, draftOf } from '../../stores/message-record.ts';
import { $phrases } from '../../stores/phrases-record.ts';
import { $redLine } from '../../stores/red-line.ts';
import { useLibrary } from '../phrases/library.ts';
import type { RehearsalLibrary, RehearsalProps } from './rehearsal-words.ts';
import { scriptActs } from './script-acts.ts';
import { scriptOf } from './script-view.ts';

/** What is at hand before the library of a language has come: the first view's, in the page's language. */
export function firstLibrary({ first, locale, say }: RehearsalProps, language: string): RehearsalLibrary {
  const isOwn = language === locale;
  return {
    ...first,
    labels: say.phrase.slots,
    phrases: isOwn ? first.phrases : [],
    objections: isOwn ? first.objections : [],
  };
}

/** The script of the open client with everything that can be done to it, and the push-backs of its language. */
export function useScript(props: RehearsalProps) {
  const { locale, say, addresses } = props;
  const record = useStore($messages);
  const { values: typed, pins, situation, disrespectful } = useStore($phrases);
  const { dates } = useStore($dates);
  const redLine = useStore($redLine);
  const [told, tell] = useState('');

  const { language, register } = draftOf(record, 'goodbye', locale);
  const { library, failed, retry } = useLibrary<RehearsalLibrary>(addresses, language);
  // The principles behind the answers are the guide's own words: they speak the language of the page.
  const own = useLibrary<RehearsalLibrary>(addresses, locale).library;
  const at = library ?? firstLibrary(props, language);
  const notOwed = whyNotOwed({ redLine, disrespectful });
  const facts = factsOf(dates);
  const script = scriptOf(record, { typed, facts, pins, situation, notOwed }, at, locale, library !== undefined);

  // Acts read the stores when they run: one that waited for the library must not bring back an older message.
  const isWhole = library !== undefined;
  const current = useRef({ at, isWhole });
  current.current = { at, isWhole };
  const now = () => {
    const { values, pins: kept, situation: offered } = $phrases.get();
    const known = { typed: values, facts, pins: kept, situation: offered, notOwed };
    return scriptOf($messages.get(), known, current.current.at, locale, current.current.isWhole);
  };
  const waiting = useRef<(() => void) | undefined>();
  useEffect(() => {
    waiting.current?.();
    waiting.current = undefined;
  }, [library]);
  const whenWhole = (act: () => void) => {
    if (isWhole) act();
    else waiting.current = act;
  };
  return {
    ...script,
    acts: scriptActs({ locale, say, now, tell, whenWhole }),
    told,
    redLine,
    notOwed,
    situation,
    typed,
    dates,
    language,
    objections: at.objections.filter((each) => each.register === (language === 'fr' ? register : undefined)),
    principles: (own ?? at).objections,
    library: { isHere: isWhole, failed, retry },
  };
}

/** A script on screen with what can be done to it. */
export type ScriptState = ReturnType<typeof useScript>;
