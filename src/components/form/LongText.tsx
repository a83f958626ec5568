import { useState } from 'preact/hooks';
import { describedBy, Field } from './Field.tsx';

type Props = {
  id: string;
  label: string;
  hint?: string;
  value: string;
  longest: number;
  tooLong: string;
  change: (value: string) => void;
};

/** A text of several lines that is kept while it is short enough; a longer one stays on screen, is said not to be kept, and nothing of it is cut. */
export function LongText({ id, label, hint, value, longest, tooLong, change }: Props) {
  const [unkept, setUnkept] = useState<string | undefined>();
  const error = unkept === undefined ? undefined : tooLong;
  const write = (text: string) => {
    setUnkept(text.length > longest ? text : undefined);
    if (text.length <= longest) change(text);
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        value={unkept ?? value}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </Field>
  );
}
