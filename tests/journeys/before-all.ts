import { rmSync } from 'node:fs';
import { states } from '../../scripts/site.mjs';

/** Empties the folder of states before the journeys begin: what is in it afterwards is what they saw. */
export default function emptyStates(): void {
  rmSync(states, { recursive: true, force: true });
}
