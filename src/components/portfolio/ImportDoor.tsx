import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { $portfolio } from '../../stores/portfolio-record.ts';
import type { ImportPanelProps } from './ImportPanel.tsx';
import type { Desk } from './load-desk.ts';
import type { FormWords } from './portfolio-data.ts';

type Props = {
  locale: Locale;
  say: FormWords;
  currencies: [string, string][];
  load: () => Promise<Desk | undefined>;
  tell: (text: string, back?: { label: string; done: string; act: () => void }) => void;
};

type Kind = ImportPanelProps['kind'];
type Opened = { Panel: ComponentType<ImportPanelProps>; desk: Desk; kind: Kind };

/** Two buttons; whoever presses one gets the reader of tables, which nobody else downloads. */
export function ImportDoor({ locale, say, currencies, load, tell }: Props) {
  const [opened, setOpened] = useState<Opened | undefined>();
  const pressed = useRef<HTMLElement>();
  const open = async (event: Event, kind: Kind) => {
    pressed.current = event.currentTarget as HTMLElement;
    const [part, desk] = await Promise.all([import('./ImportPanel.tsx').catch(() => undefined), load()]);
    if (!part || !desk) return tell(say.failed);
    setOpened({ Panel: part.ImportPanel, desk, kind });
  };
  const close = (text: string) => {
    setOpened(undefined);
    if (text) tell(text);
    requestAnimationFrame(() => pressed.current?.focus());
  };
  const take: ImportPanelProps['onTake'] = (changes, text) => {
    const before = $portfolio.get();
    const { undo, undone } = opened?.desk.data.file ?? { undo: '', undone: '' };
    $portfolio.set({ ...before, ...changes });
    close('');
    tell(text, { label: undo, done: undone, act: () => $portfolio.set(before) });
  };
  return (
    <div class="portfolio-import">
      <div class="actions">
        <button
          type="button"
          class="button-quiet"
          aria-expanded={opened?.kind === 'paste'}
          onClick={(event) => open(event, 'paste')}
        >
          {say.paste}
        </button>
        <button
          type="button"
          class="button-quiet"
          aria-expanded={opened?.kind === 'file'}
          onClick={(event) => open(event, 'file')}
        >
          {say.file}
        </button>
      </div>
      {opened && (
        <opened.Panel
          key={opened.kind}
          locale={locale}
          data={opened.desk.data}
          kind={opened.kind}
          currencies={currencies}
          onTake={take}
          onClose={close}
        />
      )}
    </div>
  );
}
