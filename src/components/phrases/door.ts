import { openDoors } from '../site/tool-door.ts';

openDoors('phrases', /\/(?:phrases|quiz)$|^preferences$/, async () => (await import('./living-picker.tsx')).openPicker);
