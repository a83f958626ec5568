import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { files } from '../../i18n/fr/files.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { $clientFiles, $currentFile, type ClientFile, openFile } from '../../stores/client-files.ts';
import { archiveFile, type ErasedFile, eraseFile, restoreFile } from '../../stores/client-shelf.ts';

type Props = { say: typeof files; id: string; onClose: () => void };

/** All client files: open one, put it away, erase it and take that back. Loaded when someone asks for it. */
export function ClientShelf({ say, id, onClose }: Props) {
  const all = useStore($clientFiles);
  const current = useStore($currentFile);
  const [told, setTold] = useState('');
  const [erased, setErased] = useState<ErasedFile | undefined>();
  const heading = useRef<HTMLParagraphElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (erased) undo.current?.focus();
  }, [erased]);

  const nameOf = ({ name }: ClientFile) => name || say.unnamed;
  const open = (file: ClientFile) => {
    if (file.archived) archiveFile(file.id, false);
    else openFile(file.id);
    setTold(fill(say.opened, { name: nameOf(file) }));
    // The button that was pressed is gone.
    heading.current?.focus();
  };
  const archive = (file: ClientFile) => {
    archiveFile(file.id, true);
    setTold(fill(say.archivedNow, { name: nameOf(file) }));
    heading.current?.focus();
  };
  const erase = (file: ClientFile) => {
    setErased(eraseFile(file.id));
    setTold(fill(say.erasedNow, { name: nameOf(file) }));
  };
  const bringBack = (gone: ErasedFile) => {
    restoreFile(gone);
    setErased(undefined);
    setTold(fill(say.restored, { name: nameOf(gone.file) }));
    heading.current?.focus();
  };

  return (
    <section class="client-shelf" aria-labelledby={`${id}-title`}>
      <p class="client-shelf-title" id={`${id}-title`} ref={heading} tabIndex={-1}>
        {say.shelf}
      </p>
      <ul>
        {all.map((file) => (
          <ShelfRow key={file.id} {...{ say, file, open, archive, erase }} isOpen={file.id === current?.id} />
        ))}
      </ul>
      <p role="status">{told}</p>
      <div class="actions">
        {erased && (
          <button type="button" class="button" ref={undo} onClick={() => bringBack(erased)}>
            {say.undoErase}
          </button>
        )}
        <button type="button" class="link-button" onClick={onClose}>
          {say.closeShelf}
        </button>
      </div>
    </section>
  );
}

type RowProps = {
  say: typeof files;
  file: ClientFile;
  isOpen: boolean;
  open: (file: ClientFile) => void;
  archive: (file: ClientFile) => void;
  erase: (file: ClientFile) => void;
};

/** One client file with its acts; drawn again only when something of its own changes, so that two hundred answer at once. */
function ShelfRow({ say, file, isOpen, open, archive, erase }: RowProps) {
  const name = file.name || say.unnamed;
  return useMemo(
    () => (
      <li>
        <span class="client-shelf-name" dir="auto">
          {name}
          <span class="hint">
            {isOpen ? say.isOpen : file.archived ? say.isArchived : ''}{' '}
            {fill(say.since, {
              day: sayDay(document.documentElement.lang === 'en' ? 'en' : 'fr', file.since, 'long'),
            })}
          </span>
        </span>
        <span class="client-shelf-acts">
          {!isOpen && (
            <button type="button" class="link-button" onClick={() => open(file)}>
              {file.archived ? say.takeOut : say.open} <span class="visually-hidden">{name}</span>
            </button>
          )}
          {!file.archived && (
            <button type="button" class="link-button" onClick={() => archive(file)}>
              {say.archive} <span class="visually-hidden">{name}</span>
            </button>
          )}
          <button type="button" class="link-button" onClick={() => erase(file)}>
            {say.erase} <span class="visually-hidden">{name}</span>
          </button>
        </span>
      </li>
    ),
    [file, isOpen],
  );
}
