import type { Day } from '../domain/dates/day.ts';
import { type Kept, writeBackup } from './backup.ts';
import type { ClientFile } from './client-files.ts';
import { pack } from './envelope.ts';
import { keptNow } from './kept-now.ts';

/** What belongs to one client of all that is kept: the records of their file, and the file alone on the shelf. */
function keptOf(kept: Kept, file: ClientFile): Kept {
  const own = [...kept].filter(([name]) => name.startsWith(`${file.id}/`));
  return new Map([['files', pack({ files: [file], current: file.id })], ...own]);
}

/** Everything this device keeps about one client, as the backup file that *My data* reads; its name says no client's. */
export function clientBackup(file: ClientFile | undefined, today: Day): { name: string; text: string } {
  const kept = file ? keptOf(keptNow(), file) : new Map<string, string>();
  return { name: `bon-vent-client-${today}.json`, text: writeBackup(kept, today) };
}
