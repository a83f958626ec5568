import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { files } from '../../i18n/fr/files.ts';
import { $clientFiles, $currentFile, addFile, openFile, renameFile } from '../../stores/client-files.ts';
import { StorageNotice } from './StorageNotice.tsx';

type Props = {
  say: typeof files;
  /** What the ids of its controls begin with: another one for a second switcher on the page. */
  id?: string;
};
type Parts = typeof import('./client-parts.ts');

const NEW = 'new';

/** Which client the tools speak about: choose, add, rename; put away and erase on a shelf of its own. Every tool follows. */
export function ClientSwitcher({ say, id = 'client' }: Props) {
  const all = useStore($clientFiles, { ssr: () => [] });
  const current = useStore($currentFile, { ssr: () => undefined });
  const [ready, setReady] = useState(false);
  const [told, setTold] = useState('');
  const [parts, setParts] = useState<Parts | undefined>();
  const [open, setOpen] = useState<'add' | 'rename' | 'shelf' | undefined>();
  const shelfButton = useRef<HTMLButtonElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  // Another tab may open another client while a name is being typed: the new name is for the client it was asked for.
  const renamed = useRef<string | undefined>();
  useEffect(() => setReady(true), []);

  const nameOf = (name: string) => name || say.unnamed;
  const tell = (name: string) => setTold(fill(say.opened, { name: nameOf(name) }));
  const choose = (id: string) => {
    if (id === NEW) {
      show('add');
      return;
    }
    openFile(id);
    tell(all.find((file) => file.id === id)?.name ?? '');
  };
  // What had the focus is gone once a part is closed: the keyboard goes on where it was opened, as far as that is still there.
  const close = (opener: RefObject<HTMLElement>) => {
    setOpen(undefined);
    requestAnimationFrame(() => (opener.current ?? select.current)?.focus());
  };
  const keep = (name: string) => {
    if (open === 'rename' && renamed.current) renameFile(renamed.current, name);
    else addFile(name);
    close(select);
    tell(name);
  };
  const show = async (part: typeof open) => {
    renamed.current = current?.id;
    const loaded = parts ?? (await import('./client-parts.ts').catch(() => undefined));
    if (loaded) {
      setParts(() => loaded);
      setOpen(part);
    } else setTold(say.shelfFailed);
  };
  const offered = all.filter((file) => !file.archived);

  return (
    <>
      <StorageNotice say={say} />
      {parts && (open === 'add' || open === 'rename') ? (
        <parts.ClientName
          say={say}
          id={`${id}-name`}
          action={open === 'rename' ? say.saveName : say.add}
          start={open === 'rename' ? (current?.name ?? '') : ''}
          onKeep={keep}
          onCancel={() => close(select)}
        />
      ) : (
        <fieldset disabled={!ready} class="client-choice">
          <label for={`${id}-file`}>{say.label}</label>
          <select
            ref={select}
            id={`${id}-file`}
            value={current?.id ?? ''}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {!current && <option value="">{say.unnamed}</option>}
            {offered.map((file) => (
              <option key={file.id} value={file.id}>
                {nameOf(file.name)}
              </option>
            ))}
            <option value={NEW}>{say.newFile}</option>
          </select>
          <span class="client-acts">
            {current && (
              <button type="button" class="link-button" onClick={() => show('rename')}>
                {say.rename}
              </button>
            )}
            {all.length > 0 && open !== 'shelf' && (
              <button type="button" class="link-button" ref={shelfButton} onClick={() => show('shelf')}>
                {say.manage}
              </button>
            )}
          </span>
        </fieldset>
      )}
      {parts && open === 'shelf' && (
        <parts.ClientShelf say={say} id={`${id}-shelf`} onClose={() => close(shelfButton)} />
      )}
      <p role="status" class={told === say.shelfFailed ? 'notice-line' : 'visually-hidden'}>
        {told}
      </p>
    </>
  );
}
