import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { cooling } from '../../i18n/fr/cooling.ts';
import { hasKeptCooling } from '../../stores/cooling-kept.ts';
import { adoptStyles } from '../site/adopt-styles.ts';
import type { OpenedProps } from './CoolingOpened.tsx';
import type { CoolingData } from './cooling-words.ts';

type Props = { say: typeof cooling.door; data: string; level: 2 | 3 | 4 };
type Parts = OpenedProps & { Opened: ComponentType<OpenedProps> };

async function load(address: string): Promise<{ Opened: ComponentType<OpenedProps>; data: CoolingData }> {
  const [part, answer] = await Promise.all([import('./CoolingOpened.tsx'), fetch(address)]);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return { Opened: part.CoolingOpened, data: await answer.json() };
}

/** The door of the tool in its chapter: one button until someone wants it, or comes back to a wait kept here. */
export function CoolingDoor({ say, data: address, level }: Props) {
  const [parts, setParts] = useState<Parts | undefined>();
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const open = async (begun: boolean) => {
    const loaded = await load(address).catch(() => undefined);
    setFailed(begun && !loaded);
    if (!loaded) return;
    loaded.data.styles.forEach(adoptStyles);
    setParts({ ...loaded, level, begun });
  };
  useEffect(() => {
    setReady(true);
    if (hasKeptCooling()) open(false);
  }, []);
  if (parts) return <parts.Opened data={parts.data} level={level} begun={parts.begun} />;
  return (
    <>
      <p class="status">{say.lead}</p>
      <p class="actions">
        <button type="button" class="button" disabled={!ready} onClick={() => open(true)}>
          {say.open}
        </button>
      </p>
      <p role="alert">{failed && say.failed}</p>
    </>
  );
}
