import { openDoors } from '../site/tool-door.ts';

openDoors('rehearsal', async () => (await import('./living-rehearsal.tsx')).openRehearsal);
