import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = {
  class: string;
  title: string;
  lead: string;
  addId: string;
  /** What the button says that adds a row; nothing where no more fit. */
  add: string | undefined;
  /** Adds a row and gives the id of the control that takes the focus. */
  onAdd: () => string;
  /** The rows, each handed a way to take it out and say so. */
  rows: (remove: (said: string, act: () => void) => void) => ComponentChildren;
  /** What stands below the button. */
  children?: ComponentChildren;
};

/** Rows that are added and taken out by buttons; the focus goes to the new row, or back to the button that adds one. */
export function RowList({ class: look, title, lead, addId, add, onAdd, rows, children }: Props) {
  const [told, setTold] = useState('');
  const focusOn = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
  const remove = (said: string, act: () => void) => {
    setTold(said);
    act();
    focusOn(addId);
  };
  const onClick = () => {
    setTold('');
    focusOn(onAdd());
  };
  return (
    <fieldset class={look}>
      <legend>{title}</legend>
      <p class="hint">{lead}</p>
      {rows(remove)}
      <p class="actions">
        {add !== undefined && (
          <button type="button" class="button-quiet" id={addId} onClick={onClick}>
            {add}
          </button>
        )}
        <span role="status" class="copy-status">
          {told}
        </span>
      </p>
      {children}
    </fieldset>
  );
}
