import { useEffect, useRef, useState } from 'preact/hooks';
import { describedBy, Field } from '../form/Field.tsx';
import type { PortfolioData } from './portfolio-data.ts';

type Props = {
  say: PortfolioData['file'];
  kind: 'paste' | 'file';
  wrong: string;
  onText: (text: string) => void;
  onFile: (file: File) => void;
};

/** Where the lines come from. What is wrong with them stands at the field, which takes the focus. */
export function ImportSource({ say, kind, wrong, onText, onFile }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLElement>(null);
  const set = (element: HTMLElement | null) => {
    field.current = element;
  };
  useEffect(() => field.current?.focus(), [wrong]);
  const error = wrong || undefined;
  if (kind === 'file') {
    return (
      <Field id="portfolio-file" label={say.fileLabel} hint={say.fileHint} error={error}>
        <input
          ref={set}
          id="portfolio-file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy('portfolio-file', say.fileHint, error)}
          // Corrected and chosen once more, a file of the same name is a change only if none stands here.
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
          }}
        />
      </Field>
    );
  }
  return (
    <>
      <Field id="portfolio-paste" label={say.pasteLabel} hint={say.pasteHint} error={error}>
        <textarea
          dir="auto"
          ref={set}
          id="portfolio-paste"
          class="portfolio-paste"
          value={text}
          rows={6}
          spellcheck={false}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy('portfolio-paste', say.pasteHint, error)}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <div class="actions">
        <button type="button" class="button-quiet" onClick={() => onText(text)}>
          {say.pasteRead}
        </button>
      </div>
    </>
  );
}
