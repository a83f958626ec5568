import { hasKeptMessage } from '../../stores/message-kept.ts';
import { openDoors } from '../site/tool-door.ts';

openDoors('message', {
  load: async () => (await import('./living-composer.tsx')).openComposer,
  isKept: hasKeptMessage,
});
