import { useEffect, useRef, useState } from 'preact/hooks';
import { $messages, type MessageRecord } from '../../stores/message-record.ts';
import type { ComposerWords } from './composer-words.ts';

/** The name of something that was done to the messages. */
export type Act = keyof ComposerWords['acts'];

type Step = { act: Act; before: MessageRecord };

const LONGEST = 50;

/** What can be taken back during this visit, for one client: each act with the messages as they were before. */
export type History = { last: Act | undefined; note: (act: Act) => void; undo: () => Act | undefined };

/** Remembers acts, newest last, until another client is opened. */
export function useHistory(file: string | undefined): History {
  const steps = useRef<Step[]>([]);
  const of = useRef(file);
  const [, setCount] = useState(0);
  useEffect(() => {
    // The file that the first entry begins is not another one.
    if (of.current !== undefined && of.current !== file) steps.current = [];
    of.current = file;
    setCount(steps.current.length);
  }, [file]);
  return {
    last: steps.current.at(-1)?.act,
    note: (act) => {
      steps.current = [...steps.current, { act, before: $messages.get() }].slice(-LONGEST);
      setCount(steps.current.length);
    },
    undo: () => {
      const step = steps.current.at(-1);
      steps.current = steps.current.slice(0, -1);
      setCount(steps.current.length);
      if (step) $messages.set(step.before);
      return step?.act;
    },
  };
}
