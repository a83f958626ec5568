import { useEffect, useRef } from 'preact/hooks';
import { ClientSwitcher } from '../client/ClientSwitcher.tsx';
import { CoolingIsland } from './CoolingIsland.tsx';
import type { CoolingData } from './cooling-words.ts';

/** What the tool in a chapter is opened with; `begun` when the reader pressed for it. */
export type OpenedProps = { data: CoolingData; level: 2 | 3 | 4; begun: boolean };

/** The whole tool, once its door is open; the focus goes to its heading. */
export function CoolingOpened({ data, level, begun }: OpenedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (begun) place.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, []);
  return (
    <div class="cooling-work" ref={place}>
      <div class="client-switcher not-on-paper">
        <ClientSwitcher say={data.files} />
      </div>
      <CoolingIsland words={data} level={level} />
    </div>
  );
}
