import { useCallback, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import { owedRows } from '../../stores/owed-fields.ts';
import { $stakes, changeStakes, type WorkTyped } from '../../stores/stakes-record.ts';
import type { NoticeData } from '../notice/notice-data.ts';
import { workId } from './read-stakes.ts';
import type { StakesWords } from './stakes-props.ts';
import { WorkRow } from './WorkRow.tsx';

type Props = {
  locale: Locale;
  data: NoticeData;
  list: 'done' | 'paid';
  say: StakesWords['done'];
  rows: readonly WorkTyped[];
  /** The currency of a row that has none yet. */
  usual: string;
  errorOf: (id: string) => string | undefined;
};

/** Rows of work with its worth, added and taken out by buttons. */
export function WorkList({ locale, data, list, say, rows, usual, errorOf }: Props) {
  const [told, setTold] = useState('');
  const focusOn = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
  // A row that did not change is not drawn again: what it changes, it changes in the list as it is then.
  const change = useCallback(
    (next: (rows: readonly WorkTyped[]) => WorkTyped[]) => changeStakes({ [list]: next($stakes.get()[list]) }),
    [list],
  );
  const add = () => {
    setTold('');
    change((now) => [...now, { amount: '', currency: now.at(-1)?.currency ?? '', what: '' }]);
    focusOn(workId(list, rows.length));
  };
  const remove = (index: number) => {
    setTold(fill(say.removed, { n: index + 1 }));
    change((now) => now.toSpliced(index, 1));
    focusOn(`stakes-add-${list}`);
  };
  return (
    <fieldset class="stakes-list">
      <legend>{say.title}</legend>
      <p class="hint">{say.lead}</p>
      {rows.map((row, index) => {
        const id = workId(list, index);
        // Rows have no name of their own: they are their place in the list.
        return (
          <WorkRow
            key={id}
            {...{ id, locale, data, say, row, index, usual }}
            error={errorOf(id)}
            write={(part) => change((now) => now.with(index, { ...(now[index] as WorkTyped), ...part }))}
            remove={() => remove(index)}
          />
        );
      })}
      <p class="actions">
        {rows.length < owedRows.length && (
          <button type="button" class="button-quiet" id={`stakes-add-${list}`} onClick={add}>
            {say.add}
          </button>
        )}
        <span role="status" class="copy-status">
          {told}
        </span>
      </p>
    </fieldset>
  );
}
