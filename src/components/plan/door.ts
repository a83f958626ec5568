import { hasKeptPlan } from '../../stores/plan-kept.ts';
import { type OpenTool, openDoor } from '../site/tool-door.ts';

async function loadPlan(): Promise<OpenTool> {
  const { openPlan } = await import('./living-plan.tsx');
  return async (root, onReady) => {
    const opener = document.activeElement;
    const hadFocus = root.contains(opener);
    await openPlan(root, onReady);
    // The button of a chapter's door has no counterpart in the tool: the keyboard goes on at its beginning.
    if (hadFocus && opener?.id === 'plan-open') root.querySelector<HTMLElement>('#plan-title')?.focus();
  };
}

for (const root of document.querySelectorAll<HTMLElement>('[data-plan-door]')) {
  openDoor(root, {
    load: loadPlan,
    isKept: hasKeptPlan(root.dataset.keptUnder ?? ''),
    failed: root.querySelector('[data-plan-failed]'),
  });
}
