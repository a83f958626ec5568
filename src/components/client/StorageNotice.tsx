import { useStore } from '@nanostores/preact';
import type { files } from '../../i18n/fr/files.ts';
import { $copiedAside, $held, $keeping, $setAside } from '../../stores/storage.ts';

type StorageWords = Pick<typeof files, 'visitOnly' | 'partAside' | 'setAside' | 'newer'>;

/** Says plainly when nothing can be kept, when a later version wrote it, or when something could not be read and was put aside. */
export function StorageNotice({ say }: { say: StorageWords }) {
  const keeping = useStore($keeping, { ssr: () => 'device' as const });
  const aside = useStore($setAside, { ssr: () => [] });
  const copied = useStore($copiedAside, { ssr: () => [] });
  const held = useStore($held, { ssr: () => [] });
  return (
    <div role="status">
      {keeping === 'visit' && <p class="notice-line">{say.visitOnly}</p>}
      {held.length > 0 && <p class="notice-line">{say.newer}</p>}
      {copied.length > 0 && <p class="notice-line">{say.partAside}</p>}
      {aside.length > 0 && <p class="notice-line">{say.setAside}</p>}
    </div>
  );
}
