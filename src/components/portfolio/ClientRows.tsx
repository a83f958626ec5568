import { useCallback, useMemo } from 'preact/hooks';
import { mostClients } from '../../domain/portfolio/client.ts';
import { type ClientField, isBlank } from '../../domain/portfolio/typed-client.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { $portfolio, changePortfolio, type PortfolioRecord } from '../../stores/portfolio-record.ts';
import type { FieldError } from '../form/ErrorSummary.tsx';
import { ClientRow } from './ClientRow.tsx';
import type { Desk } from './load-desk.ts';
import type { FormWords } from './portfolio-data.ts';
import { addRow, cellId, changeCell, putBack, removeRow } from './row-changes.ts';

type Props = {
  locale: Locale;
  say: FormWords;
  record: PortfolioRecord;
  desk: Desk | undefined;
  errors: FieldError[];
  /** Says what happened, with a way back. */
  tell: (text: string, back?: { label: string; done: string; act: () => void }) => void;
};

const focusOn = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());

/** The list: a line for each client, added and taken out by buttons. Hints stand once, above all lines. */
export function ClientRows({ locale, say, record, desk, errors, tell }: Props) {
  const { rows, currency } = record;
  const change = useCallback(
    (id: number, field: ClientField, text: string) =>
      changePortfolio({ rows: changeCell($portfolio.get().rows, id, field, text) }),
    [],
  );
  const remove = useCallback(
    (id: number) => {
      const before = $portfolio.get().rows;
      const place = before.findIndex((row) => row.id === id);
      const gone = before[place];
      if (!gone) return;
      const after = removeRow(before, id);
      changePortfolio({ rows: after });
      focusOn(cellId(after[Math.min(place, after.length - 1)]?.id ?? 0, 'name'));
      if (isBlank(gone)) return tell(say.removedBlank);
      const act = () => changePortfolio({ rows: putBack($portfolio.get().rows, gone, place) });
      tell(fill(say.removed, { name: gone.name }), { label: say.undoRemove, done: say.putBack, act });
    },
    [say, tell],
  );
  const add = () => {
    const after = addRow(rows);
    changePortfolio({ rows: after });
    focusOn(cellId(after.at(-1)?.id ?? 0, 'name'));
  };
  const echo = useMemo(
    () =>
      desk && ((field: 'hours' | 'income', typed: string) => desk.echo(locale, field, typed, currency, desk.data.form)),
    [desk, locale, currency],
  );
  const faultsOf = (id: number) =>
    errors.flatMap((error) => {
      const field = error.id.startsWith(`client-${id}-`) ? error.id.split('-')[2] : undefined;
      return field ? [`${field}\t${error.text}`] : [];
    });

  return (
    <fieldset class="portfolio-rows" id="portfolio-rows" tabIndex={-1}>
      <legend>{say.rows}</legend>
      <dl class="portfolio-hints">
        {(['name', 'hours', 'income', 'trouble'] as const).map((field) => (
          <div key={field}>
            <dt>{say[field]}</dt>
            <dd id={`portfolio-${field}-hint`}>{say[`${field}Hint`]}</dd>
          </div>
        ))}
      </dl>
      {rows.map((row, index) => (
        <ClientRow
          key={row.id}
          row={row}
          n={index + 1}
          say={say}
          faults={faultsOf(row.id).join('\n')}
          echo={echo}
          change={change}
          remove={remove}
        />
      ))}
      {rows.length < mostClients ? (
        <button type="button" class="button-quiet portfolio-add" id="portfolio-add" onClick={add}>
          {say.add}
        </button>
      ) : (
        <p class="hint">{say.full}</p>
      )}
    </fieldset>
  );
}
