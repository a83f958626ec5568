import { useEffect, useState } from 'preact/hooks';
import { fragmentOf, type Step, stepFrom } from './quiz-step.ts';

/** Going to a step; `fromReview` says that Continue returns to the review. */
export type Go = (step: Step, options?: { replace?: boolean; fromReview?: boolean }) => void;

/**
 * The step the reader is at, each with a history entry of its own: Back and Forward move through them, a reload stays.
 * `arrived` grows with every move, so that focus can follow; it is 0 as long as nothing moved.
 */
export function useStep(first: Step) {
  const [state, setState] = useState({ step: first, fromReview: Boolean(history.state?.fromReview), arrived: 0 });

  const go: Go = (step, { replace = false, fromReview = false } = {}) => {
    const address = fragmentOf(step) || location.pathname + location.search;
    if (replace) history.replaceState({ fromReview }, '', address);
    else history.pushState({ fromReview }, '', address);
    setState(({ arrived }) => ({ step, fromReview, arrived: arrived + 1 }));
  };

  useEffect(() => {
    const move = () => {
      const step = stepFrom(location.hash);
      // A fragment that is not the quiz's is a link within the page: the quiz stays where it is.
      if (step === undefined) return;
      setState(({ arrived }) => ({ step, fromReview: Boolean(history.state?.fromReview), arrived: arrived + 1 }));
    };
    addEventListener('popstate', move);
    return () => removeEventListener('popstate', move);
  }, []);

  return { ...state, go };
}
