import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Mark, type Marked, marks } from '../../domain/checklist/checklist.ts';
import type { checklist } from '../../i18n/fr/checklist.ts';
import { longestNote } from '../../stores/checklist-record.ts';
import { LongText } from '../form/LongText.tsx';
import { RadioGroup } from '../form/RadioGroup.tsx';
import type { CheckPointProps } from './checklist-props.ts';

type Props = {
  say: typeof checklist.start;
  point: CheckPointProps;
  marked: Marked | undefined;
  change: (part: Partial<Marked>) => void;
  children?: ComponentChildren;
};

/** One point: why it matters, four answers, a note that opens when it is wanted. */
export function PointFields({ say, point, marked, change, children }: Props) {
  const [noting, setNoting] = useState(false);
  const { mark, note = '' } = marked ?? {};
  const unmark = () => {
    change({ mark: undefined });
    document.getElementById(`point-${point.id}`)?.focus();
  };
  const startNote = () => {
    setNoting(true);
    requestAnimationFrame(() => document.getElementById(`note-${point.id}`)?.focus());
  };
  return (
    <li class="check-point" data-mark={mark}>
      <RadioGroup
        name={`point-${point.id}`}
        legend={point.title}
        hint={point.why}
        options={marks.map((value) => ({ value, label: say.marks[value] }))}
        value={mark}
        onChange={(value) => change({ mark: value as Mark })}
      />
      {mark === 'problem' && <p class="check-carried">{say.carried}</p>}
      {children}
      {(noting || note !== '') && (
        <LongText
          id={`note-${point.id}`}
          label={say.note}
          hint={say.noteHint}
          value={note}
          longest={longestNote}
          tooLong={say.noteTooLong}
          change={(text) => change({ note: text })}
        />
      )}
      <p class="check-acts">
        {!noting && note === '' && (
          <button type="button" class="link-button" onClick={startNote}>
            {say.addNote} <span class="visually-hidden">: {point.title}</span>
          </button>
        )}
        {mark && (
          <button type="button" class="link-button" onClick={unmark}>
            {say.unmark} <span class="visually-hidden">: {point.title}</span>
          </button>
        )}
      </p>
    </li>
  );
}
