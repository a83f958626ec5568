import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Objection } from '../../domain/rehearsal/objection.ts';
import { type Mark, type Practice, plan, practiceDays, todaysCards } from '../../domain/rehearsal/schedule.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { $currentFile } from '../../stores/client-files.ts';
import { $rehearsal, keepAttempt } from '../../stores/rehearsal-record.ts';
import { civilDay } from '../quiz/civil-day.ts';
import type { RehearsalProps } from './rehearsal-words.ts';

// What comes next for somebody who goes on after the day's work: what comes back soonest, the weakest first.
function soonest({ cards, attempts, ...rest }: Practice): string[] {
  const turns = plan({ cards, attempts, ...rest });
  const rank = (id: string) => `${turns.get(id)} ${attempts[id]?.at(-1)?.mark ?? 0}`;
  return [...cards].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}

/** The push-back on screen, what was done with the others, and what can be done now. */
export function usePractice({ locale, say }: RehearsalProps, objections: Objection[], meeting: string | undefined) {
  const { attempts } = useStore($rehearsal);
  const file = useStore($currentFile)?.id;
  const [open, setOpen] = useState<string | undefined>();
  const [revealed, setRevealed] = useState(false);
  const [told, tell] = useState('');
  // Counts what the reader did: each new card takes the focus and may be spoken.
  const [turn, setTurn] = useState(0);
  const seen = useRef(file);
  useEffect(() => {
    // The file that the first entry begins is not another one.
    if (seen.current !== undefined && seen.current !== file) {
      setOpen(undefined);
      setRevealed(false);
      tell('');
    }
    seen.current = file;
  }, [file]);

  const cards = objections.map(({ id }) => id);
  const practice: Practice = { today: civilDay(0), meeting, cards, attempts };
  const today = todaysCards(practice);
  const shown = open !== undefined && cards.includes(open) ? open : today[0];
  const show = (id: string | undefined) => {
    setOpen(id);
    setRevealed(false);
    setTurn((count) => count + 1);
  };
  return {
    card: objections.find(({ id }) => id === shown),
    isExtra: shown !== undefined && !today.includes(shown),
    revealed,
    told,
    turn,
    attempts,
    left: today.length,
    today: practice.today,
    turns: plan(practice),
    days: practiceDays(practice),
    weak: cards.filter((id) => attempts[id]?.at(-1)?.mark !== 3).length,
    show,
    reveal: () => {
      // What is being looked at stays, whatever another tab does meanwhile.
      setOpen(shown);
      setRevealed(true);
    },
    mark: (mark: Mark) => {
      if (shown === undefined) return;
      keepAttempt(shown, mark, practice.today);
      const after = { ...practice, attempts: $rehearsal.get().attempts };
      const next = plan(after).get(shown);
      const kind = next === 'done' ? 'done' : next === practice.today ? 'today' : 'day';
      const day = kind === 'day' && next ? sayDay(locale, next, 'long') : '';
      tell(fill(say.practice.told[kind], { mark: say.practice.marks[mark], day }));
      show(undefined);
    },
    another: () => {
      const ring = today.length > 1 || (today.length === 1 && !today.includes(shown ?? '')) ? today : soonest(practice);
      show(ring[(ring.indexOf(shown ?? '') + 1) % ring.length]);
    },
  };
}

/** The practice on screen with what can be done to it. */
export type PracticeState = ReturnType<typeof usePractice>;
