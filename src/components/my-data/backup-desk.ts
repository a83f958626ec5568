// What taking away and putting back need: fetched when someone does it.
export { backupName, LARGEST_BACKUP, readBackup, writeBackup } from '../../stores/backup.ts';
export { type ImportMode, type ImportPlan, type PlannedEntry, planImport } from '../../stores/import-plan.ts';
export { saveFile } from '../site/save-file.ts';
export { ImportPreview } from './ImportPreview.tsx';
