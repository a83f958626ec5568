import { useEffect, useRef, useState } from 'preact/hooks';
import type { files } from '../../i18n/fr/files.ts';
import { fill } from '../../i18n/say.ts';
import { describedBy, Field } from '../form/Field.tsx';

type Props = {
  say: typeof files;
  id: string;
  action: string;
  start: string;
  onKeep: (name: string) => void;
  onCancel: () => void;
};

const LONGEST = 300;

/** Asks for a client's name; anything may be a name, except nothing. */
export function ClientName({ say, id, action, start, onKeep, onCancel }: Props) {
  const [name, setName] = useState(start);
  const [error, setError] = useState<string | undefined>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const submit = (event: Event) => {
    event.preventDefault();
    const length = [...name.trim()].length;
    const wrong = length === 0 ? say.nameMissing : length > LONGEST ? fill(say.nameTooLong, { n: length }) : undefined;
    setError(wrong);
    if (wrong) input.current?.focus();
    else onKeep(name);
  };

  return (
    <form class="client-name" noValidate onSubmit={submit}>
      <Field id={id} label={say.nameLabel} hint={say.nameHint} error={error}>
        <input
          ref={input}
          id={id}
          value={name}
          autoComplete="off"
          dir="auto"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(id, say.nameHint, error)}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      <div class="actions">
        <button type="submit" class="button">
          {action}
        </button>
        <button type="button" class="link-button" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
