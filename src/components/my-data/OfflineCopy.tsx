import { useEffect, useState } from 'preact/hooks';
import type { data } from '../../i18n/fr/data.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plural } from '../../i18n/say.ts';
import { STORE } from '../offline/store-name.ts';

/** How many files of the site lie here for reading without a network; none where the browser keeps none. */
async function countFiles(): Promise<number> {
  if (!('caches' in window) || !(await caches.has(STORE))) return 0;
  return (await (await caches.open(STORE)).keys()).length;
}

// The worker goes too: it would fill the place again under the reader's eyes.
async function eraseCopy(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration())?.unregister();
  await caches.delete(STORE);
}

/** The copy of the site's own pages that the browser keeps: counted, and erased by whoever wants nothing left here. */
export function OfflineCopy({ locale, say }: { locale: Locale; say: typeof data.pages }) {
  const [count, setCount] = useState<number | undefined>();
  const [told, setTold] = useState('');
  const look = () => countFiles().then(setCount, () => setCount(0));
  useEffect(() => {
    look();
  }, []);
  const erase = async () => {
    const isGone = await eraseCopy().then(
      () => true,
      () => false,
    );
    await look();
    if (isGone) setTold(say.erased);
  };
  return (
    <>
      {count !== undefined && count > 0 && (
        <p class="actions">
          <span>{plural(locale, say.count, count)}</span>
          <button type="button" class="button-quiet" onClick={erase}>
            {say.erase}
          </button>
        </p>
      )}
      <p role="status" class="status">
        {told || (count === 0 && say.none)}
      </p>
    </>
  );
}
