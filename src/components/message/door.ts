import { openDoors } from '../site/tool-door.ts';

openDoors(
  'message',
  /\/(?:message|phrases|dates|quiz|cooling)$/,
  async () => (await import('./living-composer.tsx')).openComposer,
);
