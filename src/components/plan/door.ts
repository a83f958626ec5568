import { openDoors } from '../site/tool-door.ts';

// It shows any record of any client.
openDoors('plan', /^[a-z0-9]{4,20}\/[a-z]+$/, async () => (await import('./living-plan.tsx')).openPlan);
