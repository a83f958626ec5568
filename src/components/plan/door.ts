import { openDoors } from '../site/tool-door.ts';

openDoors('plan', async () => (await import('./living-plan.tsx')).openPlan);
