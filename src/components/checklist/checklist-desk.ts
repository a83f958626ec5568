// What the island shows once a path is chosen: loaded as one piece, and only then.
export { ChecklistPoints } from './ChecklistPoints.tsx';
