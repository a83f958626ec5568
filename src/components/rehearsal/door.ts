import { hasKeptRehearsal } from '../../stores/rehearsal-kept.ts';
import { openDoors } from '../site/tool-door.ts';

openDoors('rehearsal', {
  load: async () => (await import('./living-rehearsal.tsx')).openRehearsal,
  isKept: hasKeptRehearsal,
});
