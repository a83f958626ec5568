import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { sayDay } from '../../i18n/say.ts';
import { changeKept, keptNow, type WayBack, withWayBack } from '../../stores/kept-now.ts';
import { $keeping, PREFIX } from '../../stores/storage.ts';
import { civilDay } from '../quiz/civil-day.ts';
import { AsideList } from './AsideList.tsx';
import { grouped } from './groups.ts';
import { KeptGroups } from './KeptGroups.tsx';
import type { MyDataWords } from './my-data-words.ts';
import { PutBack } from './PutBack.tsx';
import { bytesOf, sayBytes } from './readable.ts';
import { useKept } from './use-kept.ts';

type Step = { what: string; back: WayBack };

/** Everything that is kept on this device, live: to look at, take away, put back, and erase. */
export function MyDataIsland({ words }: { words: MyDataWords }) {
  const { now, out, back } = words;
  const kept = useKept();
  const keeping = useStore($keeping, { ssr: () => 'device' as const });
  const [told, setTold] = useState('');
  const [steps, setSteps] = useState<Step[]>([]);
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = steps.at(-1);
  useEffect(() => {
    if (told) (undo.current ?? heading.current)?.focus();
  }, [told, steps.length]);

  // The stores of this page hear of the change, and so does the list above.
  const refresh = () => window.dispatchEvent(new Event('focus'));
  const step = (what: string, text: string, act: () => void) => {
    const way = withWayBack(act);
    // Added to the steps of then: an entry that did not change is not drawn again, and knows only those of before.
    setSteps((before) => [...before, { what, back: way }]);
    setTold(text);
    refresh();
  };
  const erase = (what: string, act: () => void) => step(fill(out.eraseStep, { what }), fill(out.erased, { what }), act);
  const eraseNames = (what: string, names: string[]) =>
    erase(what, () => changeKept(new Map(names.map((name) => [name, undefined]))));
  const eraseWhole = async (id: string, what: string) => {
    const part = await import('../../stores/client-shelf.ts').catch(() => undefined);
    if (part) erase(what, () => part.eraseFile(id));
    else setTold(back.faults.failed);
  };
  const goBack = () => {
    if (!last) return;
    const isBack = changeKept(last.back);
    if (isBack) setSteps(steps.slice(0, -1));
    setTold(isBack ? fill(out.undone, { what: last.what }) : out.undoFull);
    refresh();
  };
  const save = async () => {
    try {
      const { backupName, writeBackup, saveFile } = await import('./backup-desk.ts');
      const file = backupName(civilDay(0));
      saveFile(file, writeBackup(keptNow(), civilDay(0)), 'application/json');
      setTold(fill(out.saved, { file }));
    } catch {
      setTold(out.failed);
    }
  };
  const take = (changes: WayBack, day: string) => {
    let isIn = true;
    const said = sayDay(words.locale, day);
    const way = withWayBack(() => {
      isIn = changeKept(changes);
    });
    if (!isIn) return false;
    setSteps((before) => [...before, { what: fill(out.importStep, { day: said }), back: way }]);
    setTold(fill(back.taken, { day: said }));
    refresh();
    return true;
  };

  const groups = useMemo(() => grouped(kept ?? new Map()), [kept]);
  const sum = useMemo(
    () => [...(kept ?? [])].reduce((bytes, [name, text]) => bytes + bytesOf(PREFIX + name, text), 0),
    [kept],
  );
  return (
    <>
      <h2>{now.title}</h2>
      {keeping === 'visit' && <p class="notice-line">{now.refused}</p>}
      {/* Until what is kept is known, the longest sentence keeps the place: nothing moves when the right one comes. */}
      <p class={`status${kept ? '' : ' kept-unknown'}`}>
        {kept?.size ? fill(now.sum, { size: sayBytes(words.locale, sum) }) : now.empty}
      </p>
      <KeptGroups
        words={words}
        groups={groups}
        onEraseEntry={(entry, what) => eraseNames(what, [entry.name])}
        onEraseFile={eraseWhole}
      />
      <AsideList
        words={words}
        entries={groups.aside}
        onErase={(entry, what) => eraseNames(what, [entry.name])}
        onTold={setTold}
      />
      <h2 ref={heading} tabIndex={-1}>
        {out.title}
      </h2>
      <p>{out.text}</p>
      <p class="status kept-told" role="status">
        {told}
      </p>
      {last && (
        <button type="button" class="button-quiet" ref={undo} onClick={goBack}>
          {fill(out.undo, { what: last.what })}
        </button>
      )}
      <fieldset disabled={kept === undefined}>
        <p class="actions">
          <button type="button" class="button" onClick={save}>
            {out.save}
          </button>
          {kept !== undefined && kept.size > 0 && (
            <button type="button" class="button-quiet" onClick={() => eraseNames(out.all, [...kept.keys()])}>
              {out.eraseAll}
            </button>
          )}
        </p>
        <PutBack words={words} here={kept ?? new Map()} onTake={take} />
      </fieldset>
    </>
  );
}
