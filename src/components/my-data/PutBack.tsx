import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Kept } from '../../stores/backup.ts';
import type { WayBack } from '../../stores/kept-now.ts';
import { describedBy, Field } from '../form/Field.tsx';
import type { MyDataWords } from './my-data-words.ts';

type Desk = typeof import('./backup-desk.ts');
type Fault = keyof MyDataWords['back']['faults'];
type Found = { Preview: Desk['ImportPreview']; coming: Kept; day: string };
type Props = {
  words: MyDataWords;
  here: Kept;
  /** Writes the changes; `false` where there is no room. */
  onTake: (changes: WayBack, day: string) => boolean;
};

async function lookInto(file: File): Promise<Found | { fault: Fault }> {
  const desk: Desk | undefined = await import('./backup-desk.ts').catch(() => undefined);
  if (!desk) return { fault: 'failed' };
  if (file.size > desk.LARGEST_BACKUP) return { fault: 'too-big' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { fault: 'unread' };
  const read = desk.readBackup(text);
  return read.kind === 'fault'
    ? { fault: read.code }
    : { Preview: desk.ImportPreview, coming: read.kept, day: read.day };
}

/** Chooses a file, says in one sentence what is wrong with it, or shows what it holds before anything is written. */
export function PutBack({ words, here, onTake }: Props) {
  const say = words.back;
  const [found, setFound] = useState<Found | undefined>();
  const [error, setError] = useState<string | undefined>();
  const input = useRef<HTMLInputElement>(null);
  const empty = () => {
    setFound(undefined);
    if (input.current) input.current.value = '';
  };
  const close = () => {
    empty();
    input.current?.focus();
  };
  const choose = async (file: File | undefined) => {
    setFound(undefined);
    setError(undefined);
    if (!file) return;
    const result = await lookInto(file);
    if ('fault' in result) {
      setError(say.faults[result.fault]);
      input.current?.focus();
    } else setFound(result);
  };
  const take = (changes: WayBack) => {
    if (!found) return;
    // Once it is in, the way back takes the focus.
    if (onTake(changes, found.day)) return empty();
    setError(say.full);
    close();
  };
  const Preview: ComponentType<Parameters<Desk['ImportPreview']>[0]> | undefined = found?.Preview;
  return (
    <>
      <Field id="import-file" label={say.pick} hint={say.pickHint} error={error}>
        <input
          ref={input}
          id="import-file"
          type="file"
          accept=".json,application/json"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy('import-file', say.pickHint, error)}
          // Chosen once more, a file of the same name is a change only if none stands here.
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </Field>
      {found && Preview && (
        <Preview words={words} coming={found.coming} day={found.day} here={here} onTake={take} onCancel={close} />
      )}
    </>
  );
}
