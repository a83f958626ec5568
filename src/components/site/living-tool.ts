import { fetchJson } from './fetch-json.ts';
import type { OpenTool, Turn } from './tool-door.ts';

// Long enough for Preact to have run the effects of the first render.
const ENABLED_AFTER = 150;

/**
 * A way to open a tool once for each place: its words are fetched from where ToolDoor.astro says they are, then `draw` puts
 * it in the place of the first view. Fails when the words do not arrive; may be tried again.
 */
export function opensOnce<Props>(draw: (root: HTMLElement, props: Props) => void): OpenTool {
  const opened = new WeakMap<HTMLElement, Promise<void>>();
  const fetchAndDraw = async (root: HTMLElement, turn: Turn | undefined) => {
    const props = await fetchJson<Props>(root.dataset.words ?? '');
    await turn?.settled();
    root.replaceChildren();
    draw(root, props);
    // At once, or a key pressed meanwhile would be lost; and again for controls that are enabled a moment later.
    turn?.doAgain();
    if (turn) setTimeout(turn.doAgain, ENABLED_AFTER);
  };
  return (root, turn) => {
    const attempt = opened.get(root) ?? fetchAndDraw(root, turn);
    opened.set(root, attempt);
    attempt.catch(() => opened.delete(root));
    return attempt;
  };
}
