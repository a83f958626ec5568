/**
 * Lets the arrow keys move the focus from the search field through the results and back; Enter in the field goes to
 * the first one. The focus really moves, so Enter, a screen reader and the browser's own menus work as on any link.
 */
export function followArrows(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    const step = stepOf(event, input);
    if (step === 0) return;
    const stops = [input, ...root.querySelectorAll<HTMLElement>('.search-results :is(a, button)')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = here === -1 ? undefined : stops[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function stepOf(event: KeyboardEvent, input: HTMLInputElement): number {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return 0;
  if (event.key === 'ArrowDown') return 1;
  if (event.key === 'ArrowUp') return -1;
  return event.key === 'Enter' && event.target === input ? 1 : 0;
}
