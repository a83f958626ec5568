import { openDoors } from '../site/tool-door.ts';

openDoors('phrases', async () => (await import('./living-picker.tsx')).openPicker);
