import { hasKeptMessage } from '../../stores/message-kept.ts';
import { openDoor } from '../site/tool-door.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-message-door]')) {
  openDoor(root, {
    load: async () => (await import('./living-composer.tsx')).openComposer,
    isKept: hasKeptMessage(root.dataset.keptUnder ?? ''),
    failed: root.querySelector('[data-message-failed]'),
  });
}
