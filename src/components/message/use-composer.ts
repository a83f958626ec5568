import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { factsOf, mergedFacts, owedFacts } from '../../domain/message/known.ts';
import { notOwed as whyNotOwed } from '../../domain/phrases/referral-owed.ts';
import { $currentFile } from '../../stores/client-files.ts';
import { $dates } from '../../stores/dates-record.ts';
import { $messages, type MessageRecord } from '../../stores/message-record.ts';
import { $noticeRecord } from '../../stores/notice-record.ts';
import { $phrases } from '../../stores/phrases-record.ts';
import { $quizRecord } from '../../stores/quiz-record.ts';
import { $redLine } from '../../stores/red-line.ts';
import { useClientTurn } from '../client/use-client-turn.ts';
import { useLibrary } from '../phrases/library.ts';
import { compose, type Known, libraryAtHand } from './composer.ts';
import { composerActs } from './composer-acts.ts';
import type { ComposerProps, MessageLibrary } from './composer-words.ts';
import { useHistory } from './history.ts';

function isUntouched({ drafts }: MessageRecord): boolean {
  return Object.keys(drafts).length === 0;
}

/** The message of the open client with everything that can be done to it. */
export function useComposer(props: ComposerProps) {
  const { locale, say, addresses } = props;
  const record = useStore($messages);
  const { values: typed, pins, situation, disrespectful } = useStore($phrases);
  const { dates } = useStore($dates);
  const { results } = useStore($quizRecord);
  const redLine = useStore($redLine);
  const file = useStore($currentFile);
  const history = useHistory(file?.id);
  const [told, tell] = useState('');
  const generation = useClientTurn();

  const verdict = results.at(-1)?.verdict;
  // Someone whose quiz advises a reset is offered the repair first, until they choose.
  const occasion = isUntouched(record) && verdict === 'reset' ? ('repair' as const) : record.open;
  const language = record.drafts[occasion]?.language ?? locale;
  const { library, failed, retry } = useLibrary<MessageLibrary>(addresses, language);
  const at = libraryAtHand(props, library, language);
  const amounts = useAmounts(occasion === 'reminder' || Boolean(typed.amount?.trim()));
  const notice = useStore($noticeRecord);
  const owed = occasion === 'reminder' ? owedFacts(amounts?.debtsOf(notice) ?? []) : [];
  const facts = mergedFacts(factsOf(dates), owed);
  const notOwed = whyNotOwed({ redLine, disrespectful });
  const known: Known = { record, occasion, typed, facts, pins, situation, notOwed, sayAmount: amounts?.sayAmount };
  const composing = compose(known, at, locale, library !== undefined);

  // Acts read the stores when they run: one that waited for the library must not bring back an older message.
  const now = () => {
    const { values, pins: kept, situation: offered } = $phrases.get();
    const fresh = { ...known, record: $messages.get(), typed: values, pins: kept, situation: offered };
    return compose(fresh, current.current.at, locale, current.current.isWhole);
  };
  const current = useRef({ at, isWhole: library !== undefined });
  current.current = { at, isWhole: library !== undefined };
  const waiting = useRef<(() => void) | undefined>();
  useEffect(() => {
    if (!library || !waiting.current) return;
    waiting.current();
    waiting.current = undefined;
  }, [library]);
  const whenWhole = (act: () => void) => {
    if (library) act();
    else waiting.current = act;
  };

  const acts = composerActs({ locale, say, occasion, now, history, tell, whenWhole });
  const second = record.second?.occasion === occasion ? record.second : undefined;
  const besideLibrary = useLibrary<MessageLibrary>(addresses, second?.language ?? language).library;
  const besideAt = libraryAtHand(props, besideLibrary, second?.language ?? language);
  const beside =
    second && compose({ ...known, record: { ...record, drafts: { [occasion]: second } } }, besideAt, locale, false);
  return {
    ...composing,
    acts,
    told,
    undoable: history.last,
    occasion,
    isChosen: !isUntouched(record),
    facts,
    declined: record.declined ?? [],
    typed,
    dates,
    notOwed,
    redLine,
    verdict,
    clientName: file?.name ?? '',
    situation,
    head: record.head,
    beside,
    generation,
    library: { isHere: library !== undefined, failed, retry, isEmpty: at.phrases.length === 0 },
  };
}

/** A message on screen with what can be done to it. */
export type Composer = ReturnType<typeof useComposer>;

/** What reads and says amounts, once a message speaks of money; amounts stay as typed where it does not arrive. */
function useAmounts(isNeeded: boolean) {
  const [amounts, setAmounts] = useState<typeof import('./amounts.ts') | undefined>();
  useEffect(() => {
    if (!isNeeded || amounts) return;
    import('./amounts.ts').then(
      (loaded) => setAmounts(loaded),
      () => undefined,
    );
  }, [isNeeded]);
  return amounts;
}
