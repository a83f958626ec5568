import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { $currentFile } from '../../stores/client-files.ts';
import {
  $keptSentence,
  $sentence,
  keepSentence,
  longestSentence,
  writeSentence,
} from '../../stores/contract-sentence.ts';
import { Field } from '../form/Field.tsx';
import type { NoticeData } from './notice-data.ts';

type Props = {
  data: NoticeData;
  open: boolean;
  /** Opens it: a sentence that is kept shows by itself. */
  show: () => void;
};

const id = 'notice-sentence';

/** A sentence of the contract to read while filling in: plain text that nothing reads, kept only where the reader ticks so. */
export function ReadingAid({ data, open, show }: Props) {
  const kept = useStore($keptSentence);
  const text = useStore($sentence);
  const file = useStore($currentFile)?.id;
  const opened = useRef(file);
  const area = useRef<HTMLTextAreaElement>(null);
  const byItself = useRef(false);
  const say = data.fields.aid;
  const tooLong = text.length > longestSentence;

  // What is kept for this client comes back; another client's sentence does not follow.
  useEffect(() => {
    const changed = opened.current !== undefined && opened.current !== file;
    opened.current = file;
    if (kept !== undefined && !tooLong) $sentence.set(kept);
    else if (changed) $sentence.set('');
  }, [kept, file]);
  useEffect(() => {
    if (kept === undefined || open) return;
    byItself.current = true;
    show();
  }, [file, kept === undefined]);
  useEffect(() => {
    if (!open) return;
    if (!byItself.current) area.current?.focus();
    byItself.current = false;
  }, [open]);

  if (!open) return null;
  return (
    <aside class="notice-aid not-on-paper" aria-label={say.label}>
      <Field id={id} label={say.label} hint={say.hint} error={tooLong ? say.tooLong : undefined}>
        <textarea
          id={id}
          ref={area}
          dir="auto"
          spellcheck={false}
          aria-describedby={tooLong ? `${id}-hint ${id}-error` : `${id}-hint`}
          value={text}
          onInput={(event) => writeSentence(event.currentTarget.value)}
        />
      </Field>
      <label class="choice">
        <input
          type="checkbox"
          id={`${id}-keep`}
          checked={kept !== undefined}
          onChange={(event) => keepSentence(event.currentTarget.checked)}
        />
        <span>{say.keep}</span>
      </label>
    </aside>
  );
}
