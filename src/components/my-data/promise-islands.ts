// The two small islands below what is kept: one file to fetch instead of two.
export { LastingStorage } from './LastingStorage.tsx';
export { OfflineCopy } from './OfflineCopy.tsx';
