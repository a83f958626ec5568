import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { EMPTY_CHECKLIST, type Path, paths } from '../../domain/checklist/checklist.ts';
import { $checklist } from '../../stores/checklist-record.ts';
import { $currentFile } from '../../stores/client-files.ts';
import { useGeneration } from '../client/use-generation.ts';
import { RadioGroup } from '../form/RadioGroup.tsx';
import type { ChecklistProps } from './checklist-props.ts';

type Desk = typeof import('./checklist-desk.ts');

/** The checklist before it is used: which papers there are. The points come once a path is chosen. */
export function ChecklistIsland(props: ChecklistProps) {
  const record = useStore($checklist, { ssr: () => EMPTY_CHECKLIST });
  const generation = useGeneration(useStore($currentFile, { ssr: () => undefined })?.id);
  const [ready, setReady] = useState(false);
  const [desk, setDesk] = useState<Desk | undefined>();
  const [failed, setFailed] = useState(false);
  const { path } = record;
  const { start } = props.say;
  const load = () =>
    import('./checklist-desk.ts').then(
      (loaded) => {
        setFailed(false);
        setDesk(() => loaded);
      },
      () => setFailed(true),
    );
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (path) load();
  }, [path]);
  return (
    <>
      <fieldset disabled={!ready} class="check-form">
        <RadioGroup
          name="check-path"
          legend={start.which}
          options={paths.map((value) => ({ value, label: start.paths[value] }))}
          value={path}
          onChange={(value) => $checklist.set({ ...$checklist.get(), path: value as Path })}
        />
        {path === undefined && <p class="status">{start.empty}</p>}
        <p role="alert">{failed && start.failed}</p>
      </fieldset>
      {desk && path && <desk.ChecklistPoints key={generation} {...props} record={record} path={path} />}
    </>
  );
}
