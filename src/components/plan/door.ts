import { hasKeptPlan } from '../../stores/plan-kept.ts';

const load = () => import('./living-plan.tsx');

// The first view is links and one button: it opens when pressed, never when only reached, or the page would change under a
// keyboard (WCAG 3.2.1).
for (const root of document.querySelectorAll<HTMLElement>('[data-plan-door]')) {
  const button = root.querySelector<HTMLButtonElement>('#plan-open');
  const open = async () => {
    const hadFocus = document.activeElement === button;
    try {
      await (await load()).openPlan(root, () => undefined);
      // The button has no counterpart in the living plan: the keyboard goes on at its beginning.
      if (hadFocus) root.querySelector<HTMLElement>('#plan-title')?.focus();
    } catch {
      root.querySelector<HTMLElement>('[data-plan-failed]')?.removeAttribute('hidden');
    }
  };
  // Until here nothing would have heard a press.
  if (button) button.disabled = false;
  button?.addEventListener('pointerdown', () => load().catch(() => undefined));
  button?.addEventListener('click', open);
  if (hasKeptPlan(root.dataset.keptUnder ?? '')) open();
}
