import { render } from 'preact';
import type { PickerProps } from './first-view.ts';
import { Picker } from './Picker.tsx';

// Long enough for Preact to have run the effects of the first render.
const ENABLED_AFTER = 150;

const opened = new WeakMap<HTMLElement, Promise<void>>();

async function fetchAndRender(root: HTMLElement, onReady: () => void): Promise<void> {
  const response = await fetch(root.dataset.phrasesDoor ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const props = (await response.json()) as PickerProps;
  const level = root.dataset.level === '2' ? 2 : 3;
  root.replaceChildren();
  render(<Picker {...props} level={level} />, root);
  // At once, or a key pressed meanwhile would be lost; and again for controls that are enabled a moment later.
  onReady();
  setTimeout(onReady, ENABLED_AFTER);
}

/** Puts the living picker in the place of the first view, once. Fails when its words do not arrive; may be tried again. */
export function openPicker(root: HTMLElement, onReady: () => void): Promise<void> {
  const attempt = opened.get(root) ?? fetchAndRender(root, onReady);
  opened.set(root, attempt);
  attempt.catch(() => opened.delete(root));
  return attempt;
}
