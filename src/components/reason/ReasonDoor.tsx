import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { reason } from '../../i18n/fr/reason.ts';
import { hasKeptReason } from '../../stores/reason-kept.ts';
import { adoptStyles } from '../site/adopt-styles.ts';
import type { ReasonToolProps } from './ReasonTool.tsx';

type Props = { say: typeof reason.door; data: string };
type Opened = ReasonToolProps & { Tool: ComponentType<ReasonToolProps> };

async function load(address: string, begun: boolean): Promise<Opened> {
  const [{ ReasonTool }, { fetchOnce }] = await Promise.all([import('./ReasonTool.tsx'), import('./reason-data.ts')]);
  const data = await fetchOnce<ReasonToolProps['data']>(address);
  data.styles.forEach(adoptStyles);
  return { Tool: ReasonTool, data, begun };
}

/** The picker's door in the chapter: one button until someone wants it, or comes back to a reason kept here. */
export function ReasonDoor({ say, data }: Props) {
  const [opened, setOpened] = useState<Opened | undefined>();
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const open = (begun: boolean) => {
    setFailed(false);
    load(data, begun)
      .then(setOpened)
      .catch(() => setFailed(begun));
  };
  useEffect(() => {
    setReady(true);
    if (hasKeptReason()) open(false);
  }, []);
  if (opened) return <opened.Tool data={opened.data} begun={opened.begun} />;
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
