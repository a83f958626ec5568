import { useEffect, useRef } from 'preact/hooks';
import { useClientTurn } from '../client/use-client-turn.ts';

/** Says when another client's form is on the page: what was wrong in one says nothing of another. Draws nothing. */
export function OtherClient({ onTurn }: { onTurn: () => void }) {
  const turn = useClientTurn();
  const seen = useRef(turn);
  useEffect(() => {
    if (seen.current !== turn) onTurn();
    seen.current = turn;
  }, [turn]);
  return null;
}
