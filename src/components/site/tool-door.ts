import { isKeptHere } from '../../stores/kept-here.ts';
import { firstTouch } from './first-touch.ts';

/** What the place of a tool asks for: to wait until it may be replaced, and to be told when it was. */
export type Turn = { settled: () => Promise<void>; doAgain: () => void };

/** Draws the living tool in the place of its first view; rejects when something did not arrive. */
export type OpenTool = (root: HTMLElement, turn?: Turn) => Promise<void>;

type Place = {
  root: HTMLElement;
  /** Fetches the living tool. */
  load: () => Promise<OpenTool>;
  /** Whether this device holds something to show at once. */
  isKept: boolean;
  fails: (hasFailed: boolean) => void;
};

/**
 * The doors of a tool on this page (ToolDoor.astro): by their one button where they have one, else by their first use; at once
 * where this device holds one of the records it `shows`, named by their keys.
 */
export function openDoors(tool: string, shows: RegExp, load: Place['load']): void {
  const isKept = isKeptHere(shows);
  for (const root of document.querySelectorAll<HTMLElement>(`[data-door="${tool}"]`)) {
    const sentence = root.querySelector<HTMLElement>('[data-door-failed]');
    const fails = (hasFailed: boolean) => {
      if (sentence) sentence.hidden = !hasFailed;
    };
    const place = { root, load, isKept, fails };
    const button = root.querySelector<HTMLButtonElement>('[data-door-opens]');
    if (button) openOnPress(place, button);
    else openOnUse(place);
  }
}

/**
 * The door of a tool whose first view arrived as plain HTML: the tool itself is fetched on first use, or at once when this
 * device holds something of it. What the reader touched meanwhile is done again on the living tool, which has the same
 * controls in the same order.
 */
function openOnUse({ root, load, isKept, fails }: Place): void {
  const open = async () => {
    try {
      const openTool = await load();
      await openTool(root, touch);
    } catch {
      touch.enableButtons(true);
      fails(true);
    }
  };
  // A press or the focus only fetches. Swapped in between press and release, the tool would swallow the click; what merely has
  // the focus stays what it is (WCAG 3.2.1).
  const touch = firstTouch(root, { onReach: () => load().catch(() => {}), onUse: open });
  for (const form of root.querySelectorAll('fieldset')) form.disabled = false;
  if (isKept) open();
}

/** The door that is one button: nothing comes because it has the focus (WCAG 3.2.1), and the keyboard goes on inside. */
function openOnPress({ root, load, isKept, fails }: Place, button: HTMLButtonElement): void {
  const open = async (isAsked: boolean) => {
    const isHere = isAsked || document.activeElement === button;
    fails(false);
    try {
      await (await load())(root);
      // The button is gone, and the focus with it, unless the reader has moved on meanwhile.
      const isLost = document.activeElement === document.body;
      if (isHere && isLost) root.querySelector<HTMLElement>(`#${button.dataset.doorOpens}`)?.focus();
    } catch {
      fails(true);
    }
  };
  // Until here nothing would have heard a press.
  button.disabled = false;
  button.addEventListener('pointerdown', () => load().catch(() => {}));
  button.addEventListener('click', () => open(true));
  // Where any record would open it, as the plan, a chapter waits: whoever reads pays for reading.
  if (isKept && root.dataset.doorWaits === undefined) open(false);
}
