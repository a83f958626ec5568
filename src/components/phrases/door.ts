import { hasKeptPhrases } from '../../stores/phrases-kept.ts';
import { openDoors } from '../site/tool-door.ts';

openDoors('phrases', {
  load: async () => (await import('./living-picker.tsx')).openPicker,
  isKept: hasKeptPhrases,
});
