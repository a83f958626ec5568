import { hasKeptPhrases } from '../../stores/phrases-kept.ts';
import { firstTouch } from './first-touch.ts';

// The door of the picker. The page arrives with the first view as plain HTML; the picker itself is fetched on first use,
// or at once when this device holds something to show. What the reader touched meanwhile is done again on the living
// picker, which has the same controls in the same order.
for (const root of document.querySelectorAll<HTMLElement>('[data-phrases-door]')) {
  const load = () => import('./living-picker.tsx');
  const open = async () => {
    try {
      const { openPicker } = await load();
      await openPicker(root, touch.doAgain);
    } catch {
      touch.enableButtons(true);
      const sentence = root.querySelector<HTMLElement>('[data-phrases-failed]');
      if (sentence) sentence.hidden = false;
    }
  };
  // A press only fetches: swapped in between press and release, the picker would swallow the click.
  const touch = firstTouch(root, { onPress: () => load().catch(() => {}), onUse: open });
  for (const form of root.querySelectorAll('fieldset')) form.disabled = false;
  if (hasKeptPhrases(root.dataset.keptUnder ?? '')) open();
}
