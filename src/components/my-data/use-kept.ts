import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../../stores/backup.ts';
import { keptNow } from '../../stores/kept-now.ts';
import { $written } from '../../stores/storage.ts';

/** What is kept, as it is now: looked at again when another tab writes, when this one does, and on coming back. */
export function useKept(): Kept | undefined {
  const [kept, setKept] = useState<Kept | undefined>();
  useEffect(() => {
    let asked = 0;
    const look = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => setKept(keptNow()));
    };
    setKept(keptNow());
    const events = ['storage', 'pageshow', 'focus'];
    for (const event of events) window.addEventListener(event, look);
    const unlisten = $written.listen(look);
    return () => {
      unlisten();
      for (const event of events) window.removeEventListener(event, look);
    };
  }, []);
  return kept;
}
