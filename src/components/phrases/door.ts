import { hasKeptPhrases } from '../../stores/phrases-kept.ts';
import { openDoor } from '../site/tool-door.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-phrases-door]')) {
  openDoor(root, {
    load: async () => (await import('./living-picker.tsx')).openPicker,
    isKept: hasKeptPhrases(root.dataset.keptUnder ?? ''),
    failed: root.querySelector('[data-phrases-failed]'),
  });
}
