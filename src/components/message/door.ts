import { openDoors } from '../site/tool-door.ts';

openDoors('message', async () => (await import('./living-composer.tsx')).openComposer);
