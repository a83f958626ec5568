import type { PlanWords } from '../../i18n/plan-words.ts';
import { changePlan, LONGEST_NOTE } from '../../stores/plan-record.ts';
import { Field } from '../form/Field.tsx';

/** A note for the reader alone: on paper it is the last part of the logbook, here the field it is written in. */
export function NoteField({ say, note }: { say: PlanWords['note']; note: string }) {
  return (
    <div class="not-on-paper">
      <Field id="plan-note" label={say.label} hint={say.hint}>
        <textarea
          id="plan-note"
          dir="auto"
          maxLength={LONGEST_NOTE}
          aria-describedby="plan-note-hint"
          value={note}
          onInput={(event) => changePlan({ note: event.currentTarget.value })}
        />
      </Field>
    </div>
  );
}
