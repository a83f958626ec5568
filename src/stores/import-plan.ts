import type { Kept } from './backup.ts';
import { isFromFuture, pack } from './envelope.ts';
import { placeOf, type Worth, worthOf } from './kept-kinds.ts';
import { shelfOf } from './kept-shelf.ts';
import { mergeOwn, mergeShelves, withFiles } from './merge-own.ts';
import { ASIDE } from './storage.ts';

/** What happens to one entry of a file: it is new here, changes what is here, is the same, or is put aside (with why). */
export type Fate = 'new' | 'changed' | 'same' | 'aside';

/** One entry of a file with its fate. `why` is what its text is worth. */
export type PlannedEntry = { name: string; fate: Fate; why: Worth['kind'] };

/**
 * What an import would do: its entries, what leaves the device (only where everything is replaced), and every key that
 * changes with its new text.
 */
export type ImportPlan = {
  entries: PlannedEntry[];
  leaving: string[];
  changes: Map<string, string | undefined>;
};

/** Adds a file to what is kept, or puts it in its place. */
export type ImportMode = 'merge' | 'replace';

// What lies aside under the same name stays: the next one gets a number.
function freePlace(next: Map<string, string>, name: string, text: string): string {
  let place = name;
  for (let count = 2; ![undefined, text].includes(next.get(place)); count += 1) place = `${name}/${count}`;
  return place;
}

const OWN = ['reading', 'preferences'];

// What a later version of this site wrote here is not ours to write over: what comes in lies beside it.
function standsAside(next: Kept, name: string, worth: Worth): boolean {
  return (worth.kind !== 'whole' && worth.kind !== 'part') || isFromFuture(next.get(name));
}

function take(next: Map<string, string>, name: string, text: string, worth: Worth): void {
  const here = next.get(name);
  if (here === text) return;
  if (standsAside(next, name, worth) || worth.kind === 'part') {
    const place = name.startsWith(ASIDE) ? name : ASIDE + name;
    next.set(freePlace(next, place, text), text);
  }
  if (standsAside(next, name, worth)) return;
  const taken = worth.kind === 'part' ? worth.text : text;
  next.set(name, here !== undefined && OWN.includes(name) ? mergeOwn(name, here, taken) : taken);
}

function fateOf(here: Kept, base: Kept, next: Kept, { name, worth }: { name: string; worth: Worth }): Fate {
  if (here.has(name) && worth.kind === 'aside' && here.get(name) === next.get(name)) return 'same';
  if (standsAside(base, name, worth)) return 'aside';
  if (!here.has(name)) return 'new';
  return here.get(name) === next.get(name) ? 'same' : 'changed';
}

// The list of client files with those of the file, and one for every record that would be out of sight.
function takeShelf(next: Map<string, string>, coming: Kept, day: string): void {
  const here = next.get('files');
  const text = coming.get('files');
  if (isFromFuture(here)) return;
  const records = [...coming.keys()].flatMap((name) => {
    const place = placeOf(name);
    return place.kind === 'file' && next.has(name) ? [place.file] : [];
  });
  const shelf = withFiles(mergeShelves(shelfOf(here), shelfOf(text)), records, day);
  if (shelf.files.length === 0 && here === undefined && text === undefined) return;
  const known = [here, text].find(
    (each) => each !== undefined && JSON.stringify(shelfOf(each)) === JSON.stringify(shelf),
  );
  next.set('files', known ?? pack(shelf));
}

/** What taking `coming` (a file made on `day`) would do to `here`; nothing is written. */
export function planImport(coming: Kept, day: string, here: Kept, mode: ImportMode): ImportPlan {
  const base: Kept = new Map(mode === 'merge' ? here : []);
  const next = new Map(base);
  const judged = [...coming].map(([name, text]) => ({ name, text, worth: worthOf(name, text) }));
  for (const { name, text, worth } of judged) {
    const isShelf = name === 'files' && !standsAside(next, name, worth);
    if (!isShelf) take(next, name, text, worth);
  }
  takeShelf(next, coming, day);

  const gone = [...here.keys()].filter((name) => !next.has(name));
  const written = [...next].filter(([name, text]) => here.get(name) !== text);
  return {
    entries: judged.map((each) => ({ name: each.name, fate: fateOf(here, base, next, each), why: each.worth.kind })),
    leaving: gone,
    changes: new Map<string, string | undefined>([...gone.map((name) => [name, undefined] as const), ...written]),
  };
}
