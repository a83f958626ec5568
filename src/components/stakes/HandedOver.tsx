type Props = {
  /** What was handed over and what stood there before; empty while nothing was. */
  told: string;
  undo: (() => void) | undefined;
  undoLabel: string;
  to: string;
  open: string;
};

/** A hand-over to another tool: said once, undone by a button, with the way there. */
export function HandedOver({ told, undo, undoLabel, to, open }: Props) {
  return (
    <div class="stakes-handed">
      <p role="status">{told}</p>
      {told && (
        <p class="actions">
          {undo && (
            <button type="button" class="button-quiet" onClick={undo}>
              {undoLabel}
            </button>
          )}
          <a href={to}>{open}</a>
        </p>
      )}
    </div>
  );
}
