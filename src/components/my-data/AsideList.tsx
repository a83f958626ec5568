import { fill } from '../../i18n/fill.ts';
import type { Entry } from './groups.ts';
import type { MyDataWords } from './my-data-words.ts';
import { bytesOf, sayBytes } from './readable.ts';

type Props = {
  words: MyDataWords;
  entries: Entry[];
  onErase: (entry: Entry, what: string) => void;
  /** Told what became of a download, in a sentence. */
  onTold: (sentence: string) => void;
};

/** What no tool could read, byte for byte: to download, to look at, to be rid of. */
export function AsideList({ words, entries, onErase, onTold }: Props) {
  const say = words.aside;
  if (entries.length === 0) return null;
  const save = async (entry: Entry, place: number) => {
    const file = fill(say.file, { n: place + 1 });
    try {
      const { saveFile } = await import('./backup-desk.ts');
      saveFile(file, entry.text, 'text/plain');
      onTold(fill(words.out.saved, { file }));
    } catch {
      onTold(words.out.failed);
    }
  };
  return (
    <section class="kept-group">
      <h3>{say.title}</h3>
      <p>{say.text}</p>
      <ul class="kept-list">
        {entries.map((entry, place) => (
          <li class="kept-entry" key={entry.name}>
            <details>
              <summary>
                <span>{entry.name.slice('set-aside/'.length)}</span>{' '}
                <span class="hint">{sayBytes(words.locale, bytesOf(entry.name, entry.text))}</span>
              </summary>
              <pre dir="auto">{entry.text}</pre>
            </details>
            <span class="kept-acts">
              <button type="button" class="link-button" onClick={() => save(entry, place)}>
                {say.save} <span class="visually-hidden">{entry.name}</span>
              </button>
              <button type="button" class="link-button" onClick={() => onErase(entry, entry.name)}>
                {words.now.erase} <span class="visually-hidden">{entry.name}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
