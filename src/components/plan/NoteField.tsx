import type { PlanWords } from '../../i18n/plan-words.ts';
import { changePlan, LONGEST_NOTE } from '../../stores/plan-record.ts';
import { LongText } from '../form/LongText.tsx';

/** A note for the reader alone: on paper it is the last part of the logbook, here the field it is written in. */
export function NoteField({ say, note }: { say: PlanWords['note']; note: string }) {
  return (
    <div class="not-on-paper">
      <LongText
        id="plan-note"
        label={say.label}
        hint={say.hint}
        value={note}
        longest={LONGEST_NOTE}
        tooLong={say.tooLong}
        change={(text) => changePlan({ note: text })}
      />
    </div>
  );
}
