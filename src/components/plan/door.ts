import { hasKeptPlan } from '../../stores/plan-kept.ts';
import { openDoors } from '../site/tool-door.ts';

openDoors('plan', {
  load: async () => (await import('./living-plan.tsx')).openPlan,
  isKept: hasKeptPlan,
});
