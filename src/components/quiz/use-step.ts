import { useEffect, useRef, useState } from 'preact/hooks';
import { fragmentOf, type Step, stepFrom } from './quiz-step.ts';

/** Going to a step; `fromReview` says that Continue returns to the review. */
export type Go = (step: Step, options?: { replace?: boolean; fromReview?: boolean }) => void;

/**
 * The step the reader is at, each with a history entry of its own: Back and Forward move through them, a reload stays.
 * `arrived` grows with every move, so that focus can follow; it is 0 as long as nothing moved.
 */
export function useStep(first: Step) {
  const [state, setState] = useState({ step: first, fromReview: Boolean(history.state?.fromReview), arrived: 0 });

  // A slow phone takes longer to write a history entry than to draw a step: the step is shown first, its entry follows.
  const entry = useRef<(() => void) | undefined>();
  const write = () => {
    entry.current?.();
    entry.current = undefined;
  };
  const go: Go = (step, { replace = false, fromReview = false } = {}) => {
    write();
    const address = fragmentOf(step) || location.pathname + location.search;
    entry.current = () => history[replace ? 'replaceState' : 'pushState']({ fromReview }, '', address);
    setState(({ arrived }) => ({ step, fromReview, arrived: arrived + 1 }));
  };
  useEffect(write, [state.arrived]);

  useEffect(() => {
    const move = () => {
      entry.current = undefined;
      const step = stepFrom(location.hash);
      // A fragment that is not the quiz's is a link within the page: the quiz stays where it is.
      if (step === undefined) return;
      setState(({ arrived }) => ({ step, fromReview: Boolean(history.state?.fromReview), arrived: arrived + 1 }));
    };
    addEventListener('popstate', move);
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('popstate', move);
      removeEventListener('pagehide', write);
    };
  }, []);

  return { ...state, go };
}
