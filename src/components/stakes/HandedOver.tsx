import { useRef } from 'preact/hooks';

type Props = {
  /** What was handed over and what stood there before; empty while nothing was. */
  told: string;
  undo: (() => void) | undefined;
  undoLabel: string;
  to: string;
  open: string;
};

/** A hand-over to another tool: said once, undone by a button, with the way there; it takes the focus of the button that goes. */
export function HandedOver({ told, undo, undoLabel, to, open }: Props) {
  const way = useRef<HTMLAnchorElement>(null);
  const takeBack = () => {
    undo?.();
    way.current?.focus();
  };
  return (
    <div class="stakes-handed">
      <p role="status">{told}</p>
      {told && (
        <p class="actions">
          {undo && (
            <button type="button" class="button-quiet" onClick={takeBack}>
              {undoLabel}
            </button>
          )}
          <a href={to} ref={way}>
            {open}
          </a>
        </p>
      )}
    </div>
  );
}
