import { Field } from '../form/Field.tsx';
import type { View } from './view.ts';

/** Who writes to whom from where: asked for a letter only, and printed only. */
export function LetterHeadFields({ say, composer }: View) {
  const { head, acts } = composer;
  return (
    <fieldset class="message-head-fields">
      <legend>{say.letter.title}</legend>
      <p class="hint">{say.letter.hint}</p>
      <div class="message-head-grid">
        <Field id="message-sender" label={say.letter.sender}>
          <textarea
            dir="auto"
            id="message-sender"
            rows={3}
            value={head?.sender ?? ''}
            autoComplete="off"
            onInput={(event) => acts.head({ sender: event.currentTarget.value })}
          />
        </Field>
        <Field id="message-addressee" label={say.letter.addressee}>
          <textarea
            dir="auto"
            id="message-addressee"
            rows={3}
            value={head?.addressee ?? ''}
            autoComplete="off"
            onInput={(event) => acts.head({ addressee: event.currentTarget.value })}
          />
        </Field>
        <Field id="message-place" label={say.letter.place}>
          <input
            id="message-place"
            value={head?.place ?? ''}
            autoComplete="off"
            onInput={(event) => acts.head({ place: event.currentTarget.value })}
          />
        </Field>
      </div>
    </fieldset>
  );
}
