import { hasKeptRehearsal } from '../../stores/rehearsal-kept.ts';
import { type OpenTool, openDoor } from '../site/tool-door.ts';

async function loadRehearsal(): Promise<OpenTool> {
  const { openRehearsal } = await import('./living-rehearsal.tsx');
  return async (root, onReady) => {
    const opener = document.activeElement;
    const hadFocus = root.contains(opener);
    await openRehearsal(root, onReady);
    // The button of a chapter's door has no counterpart in the tool: the keyboard goes on at its beginning.
    if (hadFocus && opener?.id === 'rehearsal-open') root.querySelector<HTMLElement>('#rehearsal-script')?.focus();
  };
}

for (const root of document.querySelectorAll<HTMLElement>('[data-rehearsal-door]')) {
  openDoor(root, {
    load: loadRehearsal,
    isKept: hasKeptRehearsal(root.dataset.keptUnder ?? ''),
    failed: root.querySelector('[data-rehearsal-failed]'),
  });
}
