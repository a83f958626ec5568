import { useEffect, useRef, useState } from 'preact/hooks';
import type { PortfolioRecord } from '../../stores/portfolio-record.ts';
import type { Desk } from './load-desk.ts';
import type { Outcome } from './portfolio-desk.ts';

/** A list without faults with what holds for it, and whether what stands in the form now has one: then this is the last good one. */
export type Settled = Outcome & Pick<PortfolioRecord, 'currency' | 'period'> & { isStale: boolean };

const rest = 300;

/** What the list comes to, worked out once the hand rests: a key in a list of fifty must not wait for three charts. */
export function useOutcome(record: PortfolioRecord, desk: Desk | undefined): Settled | undefined {
  const [settled, setSettled] = useState<Settled | undefined>();
  const isAsked = desk !== undefined && record.asked;
  const asked = useRef(false);
  useEffect(() => {
    if (!desk || !record.asked) {
      asked.current = false;
      setSettled(undefined);
      return;
    }
    const settle = () => {
      const outcome = desk.readList(record, desk.data);
      const { currency, period } = record;
      setSettled((last) =>
        outcome.errors.length === 0
          ? { ...outcome, currency, period, isStale: false }
          : last && { ...last, isStale: true },
      );
    };
    const timer = setTimeout(settle, asked.current ? rest : 0);
    asked.current = true;
    return () => clearTimeout(timer);
  }, [record, desk]);
  return isAsked ? settled : undefined;
}
