import { openDoors } from '../site/tool-door.ts';

openDoors(
  'rehearsal',
  /\/(?:rehearsal|message|phrases|dates|quiz)$/,
  async () => (await import('./living-rehearsal.tsx')).openRehearsal,
);
