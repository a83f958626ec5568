import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $currentFile } from '../../stores/client-files.ts';
import { PREFIX, readKey } from '../../stores/storage.ts';
import { loadStakes, type StakesDesk } from './load-stakes.ts';
import type { StakesProps } from './stakes-props.ts';

/** The money at stake before it is used: one button. The form comes when it is wanted, or when this client's file holds something of it. */
export function StakesIsland(props: StakesProps) {
  const { say, data, begun } = props;
  const file = useStore($currentFile, { ssr: () => undefined });
  const [ready, setReady] = useState(false);
  const [desk, setDesk] = useState<StakesDesk | undefined>();
  const [failed, setFailed] = useState(false);
  const load = async () => {
    const loaded = await loadStakes(data);
    setFailed(!loaded);
    if (loaded) setDesk(() => loaded);
    return loaded;
  };
  useEffect(() => {
    setReady(true);
    if (begun || (file && isBegun(file.id))) load();
  }, [file?.id]);
  const begin = async () => {
    if (await load()) requestAnimationFrame(() => document.getElementById('stakes-add-owed')?.focus());
  };
  if (desk) return <desk.StakesWork {...props} desk={desk} />;
  if (begun && !failed) return null;
  return (
    <>
      <p class="status">{say.start.empty}</p>
      <p class="actions">
        <button type="button" class="button" disabled={!ready} onClick={begin}>
          {say.start.begin}
        </button>
      </p>
      <p role="alert">{failed && say.start.failed}</p>
    </>
  );
}

// Asked before the records are fetched: the sums of an older visit stand in the calculator's own record.
function isBegun(id: string): boolean {
  const sums = readKey(`${PREFIX}${id}/notice`)?.includes('"owedRows":""') === false;
  return sums || readKey(`${PREFIX}${id}/stakes`) !== undefined;
}
