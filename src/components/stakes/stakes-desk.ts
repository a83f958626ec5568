// What the island shows once the money is being counted: loaded as one piece, and only then.
export { StakesWork } from './StakesWork.tsx';
