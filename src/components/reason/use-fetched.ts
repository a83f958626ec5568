import { useEffect, useState } from 'preact/hooks';
import { fetchOnce } from '../site/fetch-json.ts';

/** A file on its way: `value` once it is here; `failed` is said to the reader, who may ask again with `retry`. */
export type Fetched<T> = { value: T | undefined; failed: boolean; retry: () => void };

/** Fetches a file when an address is given, and shows only what belongs to it. */
export function useFetched<T>(address: string | undefined): Fetched<T> {
  const [arrived, setArrived] = useState<{ address: string; value?: T } | undefined>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (address === undefined) return;
    let isWanted = true;
    fetchOnce<T>(address)
      .then((value) => isWanted && setArrived({ address, value }))
      .catch(() => isWanted && setArrived({ address }));
    return () => {
      isWanted = false;
    };
  }, [address, attempt]);
  const mine = arrived?.address === address ? arrived : undefined;
  return {
    value: mine?.value,
    failed: mine !== undefined && mine.value === undefined,
    retry: () => setAttempt((count) => count + 1),
  };
}
