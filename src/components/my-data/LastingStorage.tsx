import { useEffect, useState } from 'preact/hooks';
import type { data } from '../../i18n/fr/data.ts';

type Answer = 'granted' | 'denied' | 'unknown';

/** Asks the browser not to erase this site's data when it makes room, and says what it answered. */
export function LastingStorage({ say }: { say: typeof data.lasting }) {
  const [answer, setAnswer] = useState<Answer | undefined>();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const look = async () => {
      if (!navigator.storage?.persist) setAnswer('unknown');
      else if (await navigator.storage.persisted()) setAnswer('granted');
    };
    look()
      .catch(() => setAnswer('unknown'))
      .then(() => setReady(true));
  }, []);
  const ask = async () => {
    const isGranted = await navigator.storage.persist().catch(() => false);
    setAnswer(isGranted ? 'granted' : 'denied');
  };
  const isOpen = answer === undefined || answer === 'denied';
  return (
    <>
      {isOpen && (
        <p class="actions">
          <button type="button" class="button-quiet" disabled={!ready} onClick={ask}>
            {say.ask}
          </button>
        </p>
      )}
      <p role="status" class="status">
        {answer && say[answer]}
      </p>
    </>
  );
}
