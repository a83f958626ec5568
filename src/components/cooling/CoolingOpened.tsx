import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { $currentFile } from '../../stores/client-files.ts';
import { ClientSwitcher } from '../client/ClientSwitcher.tsx';
import { useGeneration } from '../client/use-generation.ts';
import { CoolingIsland } from './CoolingIsland.tsx';
import type { CoolingData } from './cooling-words.ts';

/** What the tool in a chapter is opened with; `begun` when the reader pressed for it. */
export type OpenedProps = { data: CoolingData; level: 2 | 3 | 4; begun: boolean };

/** The whole tool, once its door is open; the focus goes to its heading. */
export function CoolingOpened({ data, level, begun }: OpenedProps) {
  const generation = useGeneration(useStore($currentFile)?.id);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (begun) place.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, []);
  return (
    <div class="cooling-work" ref={place}>
      <ClientSwitcher say={data.files} />
      <CoolingIsland key={generation} words={data} level={level} />
    </div>
  );
}
