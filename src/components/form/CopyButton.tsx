import { useRef, useState } from 'preact/hooks';

type Props = {
  /** The text to copy, or a function that makes it when asked. */
  text: string | (() => string);
  label: string;
  /** Said once the clipboard has it, such as « Copié : la phrase ». */
  done: string;
  /** Said when the browser refuses: the text is selected, which keys to press. */
  refused: string;
  /** The label of the box that shows the text then. */
  refusedLabel: string;
  class?: string;
};

/** Copies a text, waits for the clipboard before it says so, and has a way out when the browser refuses. */
export function CopyButton({ text, label, done, refused, refusedLabel, class: look = 'button-quiet' }: Props) {
  const [state, setState] = useState<'idle' | 'done' | 'refused'>('idle');
  const area = useRef<HTMLTextAreaElement>(null);
  const value = () => (typeof text === 'string' ? text : text());

  const copy = async () => {
    setState('idle');
    try {
      await navigator.clipboard.writeText(value());
      setState('done');
    } catch {
      setState('refused');
      requestAnimationFrame(() => area.current?.select());
    }
  };

  return (
    <span class="copy">
      <button type="button" class={look} onClick={copy}>
        {label}
      </button>
      <span role="status" class="copy-status">
        {state === 'done' && done}
        {state === 'refused' && refused}
      </span>
      {state === 'refused' && (
        <textarea ref={area} class="copy-text" dir="auto" readOnly aria-label={refusedLabel} rows={3} value={value()} />
      )}
    </span>
  );
}
