import type { Entry, Group, Grouped } from './groups.ts';
import { KeptEntry } from './KeptEntry.tsx';
import type { MyDataWords } from './my-data-words.ts';

type Props = {
  words: MyDataWords;
  groups: Grouped;
  onEraseEntry: (entry: Entry, what: string) => void;
  onEraseFile: (id: string, what: string) => void;
};

/** Everything that is kept, client by client, then what is nobody's and what is the reader's own. */
export function KeptGroups({ words, groups, onEraseEntry, onEraseFile }: Props) {
  const { own, orphan, nothing, eraseFile } = words.now;
  const list = (entries: Entry[], owner: string) => (
    <ul class="kept-list">
      {entries.map((entry) => (
        <KeptEntry key={entry.name} words={words} entry={entry} owner={owner} onErase={onEraseEntry} />
      ))}
    </ul>
  );
  const file = ({ id, title, entries }: Group) => {
    const name = title || words.unnamed;
    return (
      <section key={id} class="kept-group">
        <h3 dir="auto">{name}</h3>
        {entries.length > 0 ? list(entries, name) : <p class="hint">{nothing}</p>}
        <button type="button" class="link-button" onClick={() => onEraseFile(id ?? '', name)}>
          {eraseFile} <span class="visually-hidden">{name}</span>
        </button>
      </section>
    );
  };
  const rest = (title: string, { entries }: Group) =>
    entries.length > 0 && (
      <section class="kept-group">
        <h3>{title}</h3>
        {list(entries, '')}
      </section>
    );
  return (
    <>
      {groups.files.map(file)}
      {rest(orphan, groups.orphans)}
      {rest(own, groups.own)}
    </>
  );
}
