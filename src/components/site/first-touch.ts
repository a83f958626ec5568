/** A control of the first view that the reader used, in the state it was left in, and its counterpart in the living tool. */
type Touch = { from: HTMLInputElement; find: () => HTMLInputElement | undefined };

const CONTROLS = 'button, input, select, textarea';

/** Whether a control holds what is typed, in one line or in several. */
function isTyped(control: HTMLElement): boolean {
  return (
    control.localName === 'textarea' || (control.localName === 'input' && (control as HTMLInputElement).type === 'text')
  );
}

// Controls that are not enabled yet are left for the next attempt.
function repeat({ from, find }: Touch): boolean {
  const control = find();
  const { value, checked } = from;
  if (!control || control.matches(':disabled')) return false;
  if (control.localName === 'select') {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (isTyped(control)) {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (control.localName === 'button' || control.checked !== checked) {
    control.click();
  }
  return true;
}

/**
 * Watches the first view until it is replaced. `onReach` is called when a control has the focus or a finger or mouse goes
 * down, `onUse` when one was used. `settled` waits for a letter that is being composed, as by a dead key or an input method:
 * replaced under it, the field would lose it. `doAgain`, called when the view is replaced, gives the focus back and does
 * everything again in order, finding controls by their ids or by their place; called again, it does what was left.
 * `enableButtons` gives the first view back when nothing replaces it.
 */
export function firstTouch(root: HTMLElement, { onReach, onUse }: { onReach: () => void; onUse: () => void }) {
  const listening = new AbortController();
  let composing: Promise<void> | undefined;
  const used = new Map<Element, Touch>();
  let focused: Touch | undefined;
  const controls = () => [...root.querySelectorAll<HTMLInputElement>(CONTROLS)];

  const enableButtons = (isEnabled: boolean) => {
    for (const button of root.querySelectorAll('button')) button.disabled = !isEnabled;
  };
  const touched = (event: Event): Touch | undefined => {
    const control = (event.target as HTMLElement).closest<HTMLInputElement>(CONTROLS);
    if (!control) return undefined;
    const { id } = control;
    const index = controls().indexOf(control);
    return { from: control, find: () => controls().find((each, place) => (id ? each.id === id : place === index)) };
  };
  const listen = (type: string, listener: (event: Event) => void) =>
    root.addEventListener(type, listener, { signal: listening.signal });
  const use = (event: Event) => {
    const touch = touched(event);
    if (!touch) return;
    const { from: control } = touch;
    used.delete(control);
    used.set(control, touch);
    // The phrases on screen are no longer the ones asked for: what their buttons would do is not wanted any more.
    if (control.localName !== 'button') enableButtons(false);
    onUse();
  };

  listen('pointerdown', onReach);
  listen('focusin', (event) => {
    focused = touched(event);
    if (focused) onReach();
  });
  listen('compositionstart', () => {
    composing = new Promise((resolve) => root.addEventListener('compositionend', () => resolve(), { once: true }));
  });
  listen('compositionend', () => {
    composing = undefined;
  });
  listen('click', (event) => (event.target as HTMLElement).closest('button') && use(event));
  listen('change', use);
  // What is typed while the tool is on its way is typed again into it.
  listen('input', (event) => isTyped(event.target as HTMLElement) && use(event));
  return {
    enableButtons,
    settled: async () => {
      while (composing) await composing;
    },
    doAgain: () => {
      listening.abort();
      const control = focused?.find();
      const from = focused?.from;
      control?.focus();
      if (document.activeElement === control) focused = undefined;
      for (const [key, touch] of used) if (repeat(touch)) used.delete(key);
      if (control && isTyped(control) && from) control.setSelectionRange(from.selectionStart, from.selectionEnd);
    },
  };
}
