import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { isFromFuture } from '../../stores/envelope.ts';
import { PREFIX } from '../../stores/storage.ts';
import type { Entry } from './groups.ts';
import type { MyDataWords } from './my-data-words.ts';
import { bytesOf, readable, sayBytes } from './readable.ts';

type Props = { words: MyDataWords; entry: Entry; owner: string; onErase: (entry: Entry, what: string) => void };

/**
 * What one key holds: its tool in words, its size, its content as text, and a way to be rid of it. Drawn again only when that
 * changed: hundreds of them are looked at anew with every act.
 */
export function KeptEntry(props: Props) {
  const { words, entry, owner } = props;
  return useMemo(() => <KeptText {...props} />, [words, entry.name, entry.text, owner]);
}

function KeptText({ words, entry, owner, onErase }: Props) {
  const { names, loose, key, erase, future } = words.now;
  const called = names[entry.kind] ?? `${loose} (${entry.kind})`;
  const what = owner ? `${called}, ${owner}` : called;
  return (
    <li class="kept-entry">
      <details>
        <summary>
          <span>{called}</span>{' '}
          <span class="hint">{sayBytes(words.locale, bytesOf(PREFIX + entry.name, entry.text))}</span>
        </summary>
        <p class="hint">{fill(key, { key: PREFIX + entry.name })}</p>
        {isFromFuture(entry.text) && <p class="notice-line">{future}</p>}
        <pre dir="auto">{readable(entry.text)}</pre>
      </details>
      <button type="button" class="link-button" onClick={() => onErase(entry, what)}>
        {erase} <span class="visually-hidden">{what}</span>
      </button>
    </li>
  );
}
