import type { Kept } from '../../stores/backup.ts';
import { shelfOf } from '../../stores/kept-shelf.ts';

/** One thing that is kept: its name on the device, the word for what it is, its text. */
export type Entry = { name: string; kind: string; text: string };

/** The entries that belong together: to one client file (`id`, with its name), to the reader, or to no file at all. */
export type Group = { id: string | undefined; title: string | undefined; entries: Entry[] };

/** Everything that is kept in its groups: client files first, then what has no file, the reader's own, what lies aside. */
export type Grouped = { files: Group[]; orphans: Group; own: Group; aside: Entry[] };

/** Sorts what is kept. // grouped(new Map([['reading', '…']])).own.entries => [{ name: 'reading', kind: 'reading', text: '…' }] */
export function grouped(kept: Kept): Grouped {
  const shelf = shelfOf(kept.get('files'));
  const all = [...kept].map(([name, text]) => {
    const [first = '', kind = first] = name.split('/');
    return { name, first, kind: name.split('/').length > 2 ? name : kind, text };
  });
  const bare = ({ name, kind, text }: Entry): Entry => ({ name, kind, text });
  const aside = all.filter(({ first }) => first === 'set-aside');
  const inFiles = all.filter((entry) => !aside.includes(entry) && entry.name.includes('/'));
  const files = shelf.files.map(({ id, name }) => ({
    id,
    title: name,
    entries: inFiles.filter(({ first }) => first === id).map(bare),
  }));
  const orphans = inFiles.filter(({ first }) => shelf.files.every(({ id }) => id !== first)).map(bare);
  const own = all.filter(({ name }) => !name.includes('/')).map(bare);
  return {
    files,
    orphans: { id: undefined, title: undefined, entries: orphans },
    own: { id: undefined, title: undefined, entries: own },
    aside: aside.map(bare),
  };
}
