import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isKeptHere } from '../../stores/kept-here.ts';
import type { Level } from './Heading.tsx';
import type { QuizRunProps } from './QuizRun.tsx';
import { fetchQuizWords, type QuizWords, type StartWords } from './quiz-words.ts';
import { StartView } from './StartView.tsx';

type Props = { say: StartWords; level: Level; place: 'page' | 'chapter'; address: string };
type Running = { Run: ComponentType<QuizRunProps>; words: QuizWords; begin: boolean };

/** A fragment of the quiz: `#q4`, `#all`, `#review`, `#result`, `#compare`, or a shared result, `#r1.…`. */
const QUIZ_FRAGMENT = /^#(q\d{1,2}|all|review|result|compare|r\d{1,6}\..*)$/;

/** The door of the quiz: it says what will happen, and fetches the rest when the reader begins or comes back. */
export function QuizIsland({ say, level, place, address }: Props) {
  const [ready, setReady] = useState(false);
  const [running, setRunning] = useState<Running | undefined>();
  const [told, setTold] = useState('');

  const load = () => Promise.all([import('./QuizRun.tsx'), fetchQuizWords(address)]);
  const open = (begin: boolean) => {
    if (begin) setTold(say.loading);
    load().then(
      ([{ QuizRun }, words]) => setRunning((before) => before ?? { Run: QuizRun, words, begin }),
      () => setTold(say.failed),
    );
  };
  useEffect(() => {
    setReady(true);
    const arrive = () => QUIZ_FRAGMENT.test(location.hash) && open(false);
    if (isKeptHere(/\/quiz$/)) open(false);
    else arrive();
    // Back or Forward may lead to a step of the quiz before anything of it was fetched.
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, []);

  if (running) return <running.Run {...running} level={level} place={place} />;
  const approach = () => void load().catch(() => undefined);
  return <StartView {...{ say, level, told }} disabled={!ready} onBegin={() => open(true)} onApproach={approach} />;
}
