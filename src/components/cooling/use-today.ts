import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/dates/day.ts';
import { civilDay } from '../quiz/civil-day.ts';

/** The reader's civil day, once the page runs; looked at again whenever they come back to it, for it may be tomorrow. */
export function useToday(): Day | undefined {
  const [today, setToday] = useState<Day | undefined>();
  useEffect(() => {
    const look = () => setToday(civilDay(0));
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return today;
}
