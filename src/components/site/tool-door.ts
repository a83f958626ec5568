import { firstTouch } from '../phrases/first-touch.ts';

/** Draws the living tool in the place of its first view, then calls `onReady`; rejects when something did not arrive. */
export type OpenTool = (root: HTMLElement, onReady: () => void) => Promise<void>;

type Door = {
  /** Fetches the living tool. */
  load: () => Promise<OpenTool>;
  /** Whether this device holds something to show at once. */
  isKept: boolean;
  /** The sentence that says the tool did not arrive. */
  failed: HTMLElement | null;
};

/**
 * The door of a tool whose first view arrived as plain HTML: the tool itself is fetched on first use, or at once when this
 * device holds something of it. What the reader touched meanwhile is done again on the living tool, which has the same
 * controls in the same order.
 */
export function openDoor(root: HTMLElement, { load, isKept, failed }: Door): void {
  const open = async () => {
    try {
      const openTool = await load();
      await openTool(root, touch.doAgain);
    } catch {
      touch.enableButtons(true);
      if (failed) failed.hidden = false;
    }
  };
  // A press only fetches: swapped in between press and release, the tool would swallow the click.
  const touch = firstTouch(root, { onPress: () => load().catch(() => {}), onUse: open });
  for (const form of root.querySelectorAll('fieldset')) form.disabled = false;
  if (isKept) open();
}
