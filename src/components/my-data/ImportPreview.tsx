import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { plural, sayDay } from '../../i18n/say.ts';
import type { Kept } from '../../stores/backup.ts';
import { type ImportMode, type PlannedEntry, planImport } from '../../stores/import-plan.ts';
import type { WayBack } from '../../stores/kept-now.ts';
import { shelfOf } from '../../stores/kept-shelf.ts';
import { RadioGroup } from '../form/RadioGroup.tsx';
import type { MyDataWords } from './my-data-words.ts';

type Props = {
  words: MyDataWords;
  coming: Kept;
  day: string;
  here: Kept;
  onTake: (changes: WayBack) => void;
  onCancel: () => void;
};

/** What a file holds and what taking it would do, line by line, before anything is written. */
export function ImportPreview({ words, coming, day, here, onTake, onCancel }: Props) {
  const say = words.back;
  const [mode, setMode] = useState<ImportMode>('merge');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [coming]);
  const plan = planImport(coming, day, here, mode);
  const names = new Map(
    [...shelfOf(here.get('files')).files, ...shelfOf(coming.get('files')).files].map((file) => [
      file.id,
      file.name || words.unnamed,
    ]),
  );

  const owner = (name: string) => {
    const [first = ''] = name.split('/');
    return name.includes('/')
      ? (names.get(first) ?? (first === 'set-aside' ? words.aside.title : words.unnamed))
      : words.now.own;
  };
  const tool = (name: string) => {
    const [first, kind = name] = name.split('/');
    return first === 'set-aside' ? name.slice(first.length + 1) : (words.now.names[kind] ?? kind);
  };
  const fate = ({ fate: does, why }: PlannedEntry) => {
    const because = why in say.why ? say.why[why as keyof typeof say.why] : undefined;
    return because ? fill(say.because, { fate: say.fates[does], why: because }) : say.fates[does];
  };
  return (
    <section class="import-preview" aria-labelledby="import-title">
      <h3 id="import-title" ref={title} tabIndex={-1}>
        {fill(say.title, { day: sayDay(words.locale, day) })}
      </h3>
      <RadioGroup
        name="import-mode"
        legend={say.mode}
        options={[
          { value: 'merge', label: say.merge, hint: say.mergeHint },
          { value: 'replace', label: say.replace, hint: say.replaceHint },
        ]}
        value={mode}
        onChange={(value) => setMode(value === 'replace' ? 'replace' : 'merge')}
      />
      <table class="kept-table">
        <thead>
          <tr>
            {say.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.entries.map((entry) => (
            <tr key={entry.name}>
              <td dir="auto">{owner(entry.name)}</td>
              <td>{tool(entry.name)}</td>
              <td>{fate(entry)}</td>
            </tr>
          ))}
          {plan.leaving.map((name) => (
            <tr key={name}>
              <td dir="auto">{owner(name)}</td>
              <td>{tool(name)}</td>
              <td>{say.leaves}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" class="status">
        {plan.changes.size === 0
          ? say.nothing
          : plan.leaving.length > 0 && plural(words.locale, say.leaving, plan.leaving.length)}
      </p>
      <p class="actions">
        {plan.changes.size > 0 && (
          <button type="button" class="button" onClick={() => onTake(plan.changes)}>
            {say.take}
          </button>
        )}
        <button type="button" class="link-button" onClick={onCancel}>
          {say.cancel}
        </button>
      </p>
    </section>
  );
}
