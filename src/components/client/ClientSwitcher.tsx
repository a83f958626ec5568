import { useStore } from '@nanostores/preact';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { files } from '../../i18n/fr/files.ts';
import { fill } from '../../i18n/say.ts';
import { $clientFiles, $currentFile, addFile, openFile, renameFile } from '../../stores/client-files.ts';
import { ClientName } from './ClientName.tsx';
import { StorageNotice } from './StorageNotice.tsx';

type Props = { say: typeof files };
type Shelf = ComponentType<Props & { onClose: () => void }>;

const NEW = 'new';

/** Which client the tools speak about: choose, add, rename; put away and erase on a shelf of its own. Every tool follows. */
export function ClientSwitcher({ say }: Props) {
  const all = useStore($clientFiles, { ssr: () => [] });
  const current = useStore($currentFile, { ssr: () => undefined });
  const [naming, setNaming] = useState<'add' | 'rename' | undefined>();
  const [ready, setReady] = useState(false);
  const [told, setTold] = useState('');
  const [Shelf, setShelf] = useState<Shelf | undefined>();
  const shelfButton = useRef<HTMLButtonElement>(null);
  useEffect(() => setReady(true), []);

  const nameOf = (name: string) => name || say.unnamed;
  const tell = (name: string) => setTold(fill(say.opened, { name: nameOf(name) }));
  const choose = (id: string) => {
    if (id === NEW) return setNaming('add');
    openFile(id);
    tell(all.find((file) => file.id === id)?.name ?? '');
  };
  const keep = (name: string) => {
    if (naming === 'rename' && current) renameFile(current.id, name);
    else addFile(name);
    setNaming(undefined);
    tell(name);
  };
  const openShelf = async () => {
    const part = await import('./ClientShelf.tsx').catch(() => undefined);
    if (part) setShelf(() => part.ClientShelf);
    else setTold(say.shelfFailed);
  };
  const closeShelf = () => {
    setShelf(undefined);
    requestAnimationFrame(() => shelfButton.current?.focus());
  };
  const offered = all.filter((file) => !file.archived);

  return (
    <>
      <StorageNotice say={say} />
      {naming ? (
        <ClientName
          say={say}
          action={naming === 'rename' ? say.saveName : say.add}
          start={naming === 'rename' ? (current?.name ?? '') : ''}
          onKeep={keep}
          onCancel={() => setNaming(undefined)}
        />
      ) : (
        <fieldset disabled={!ready} class="client-choice">
          <label for="client-file">{say.label}</label>
          <select id="client-file" value={current?.id ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
            {!current && <option value="">{say.unnamed}</option>}
            {offered.map((file) => (
              <option key={file.id} value={file.id}>
                {nameOf(file.name)}
              </option>
            ))}
            <option value={NEW}>{say.newFile}</option>
          </select>
          {current && (
            <button type="button" class="link-button" onClick={() => setNaming('rename')}>
              {say.rename}
            </button>
          )}
          {all.length > 0 && !Shelf && (
            <button type="button" class="link-button" ref={shelfButton} onClick={openShelf}>
              {say.manage}
            </button>
          )}
        </fieldset>
      )}
      {Shelf && <Shelf say={say} onClose={closeShelf} />}
      <p role="status" class={told === say.shelfFailed ? 'notice-line' : 'visually-hidden'}>
        {told}
      </p>
    </>
  );
}
