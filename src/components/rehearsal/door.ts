import { hasKeptRehearsal } from '../../stores/rehearsal-kept.ts';
import { openDoor } from '../site/tool-door.ts';

async function load() {
  return (await import('./living-rehearsal.tsx')).openRehearsal;
}

/** The door of a chapter: one button. Nothing opens because it has the focus; once it opened, the keyboard goes on inside. */
function openOnPress(root: HTMLElement, button: HTMLButtonElement, failed: HTMLElement | null, isKept: boolean): void {
  const open = async (isAsked: boolean) => {
    button.disabled = isAsked;
    try {
      await (await load())(root, () => undefined);
      if (isAsked) root.querySelector<HTMLElement>('#rehearsal-script')?.focus();
    } catch {
      button.disabled = false;
      if (failed) failed.hidden = !isAsked;
    }
  };
  button.addEventListener('click', () => open(true));
  if (isKept) open(false);
}

for (const root of document.querySelectorAll<HTMLElement>('[data-rehearsal-door]')) {
  const failed = root.querySelector<HTMLElement>('[data-rehearsal-failed]');
  const isKept = hasKeptRehearsal(root.dataset.keptUnder ?? '');
  const button = root.querySelector<HTMLButtonElement>('#rehearsal-open');
  if (button) openOnPress(root, button, failed, isKept);
  else openDoor(root, { load, isKept, failed });
}
