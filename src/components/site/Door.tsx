import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isKeptHere } from '../../stores/kept-here.ts';

type Props<Loaded> = {
  say: { lead: string; open: string; failed: string };
  /** Fetches the tool; rejects when something did not arrive. */
  load: () => Promise<Loaded>;
  /** The keys of the records that it would show: where this device holds one, it opens by itself. */
  shows: RegExp;
  /** The tool itself; `begun` when the reader pressed for it. */
  children: (loaded: Loaded, begun: boolean) => ComponentChildren;
};

/** The door of an island: one sentence and one button until someone wants the tool, or comes back to what is kept here. */
export function Door<Loaded>({ say, load, shows, children: show }: Props<Loaded>) {
  const [opened, setOpened] = useState<{ loaded: Loaded; begun: boolean } | undefined>();
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const open = (begun: boolean) => {
    setFailed(false);
    load().then(
      (loaded) => setOpened({ loaded, begun }),
      () => setFailed(begun),
    );
  };
  useEffect(() => {
    setReady(true);
    if (isKeptHere(shows)) open(false);
  }, []);
  if (opened) return <>{show(opened.loaded, opened.begun)}</>;
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
