import { useMemo } from 'preact/hooks';
import type { ClientField } from '../../domain/portfolio/typed-client.ts';
import { fill } from '../../i18n/fill.ts';
import type { PortfolioRow } from '../../stores/portfolio-record.ts';
import type { FormWords } from './portfolio-data.ts';
import { cellId } from './row-changes.ts';

type Props = {
  row: PortfolioRow;
  /** Its number, from 1. */
  n: number;
  say: FormWords;
  /** The faults of this line, as `field: sentence`, in one text so that a line whose faults did not change is not drawn again. */
  faults: string;
  echo: ((field: 'hours' | 'income', typed: string) => string) | undefined;
  change: (id: number, field: ClientField, text: string) => void;
  remove: (id: number) => void;
};

/** One line of the list; drawn again only when something of its own changes, so that a list of fifty answers to each key at once. */
export function ClientRow(props: Props) {
  const { row, n, say, faults, echo } = props;
  return useMemo(() => <Row {...props} />, [row, n, say, faults, echo]);
}

function Row({ row, n, say, faults, echo, change, remove }: Props) {
  const wrong = new Map(faults.split('\n').map((fault) => fault.split('\t') as [string, string]));
  const marks = ['', '0', '1', '2', '3'];
  const cell = (field: 'name' | 'hours' | 'income') => {
    const id = cellId(row.id, field);
    const error = wrong.get(field);
    const said = field === 'name' ? '' : (echo?.(field, row[field]) ?? '');
    return (
      <div class={`field portfolio-${field}`}>
        <label for={id}>{say[field]}</label>
        <input
          id={id}
          value={row[field]}
          autoComplete="off"
          dir={field === 'name' ? 'auto' : undefined}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={`portfolio-${field}-hint ${error ? `${id}-error` : ''} ${said ? `${id}-said` : ''}`.trim()}
          onInput={(event) => change(row.id, field, event.currentTarget.value)}
        />
        {error && (
          <p class="field-error" id={`${id}-error`}>
            {error}
          </p>
        )}
        {said && (
          <p class="portfolio-said" id={`${id}-said`}>
            {said}
          </p>
        )}
      </div>
    );
  };
  const trouble = cellId(row.id, 'trouble');
  return (
    <fieldset class="portfolio-row">
      <legend>{fill(say.row, { n })}</legend>
      {cell('name')}
      {cell('hours')}
      {cell('income')}
      <div class="field">
        <label for={trouble}>{say.trouble}</label>
        <select
          id={trouble}
          value={row.trouble}
          aria-describedby="portfolio-trouble-hint"
          onChange={(event) => change(row.id, 'trouble', event.currentTarget.value)}
        >
          {marks.map((mark, index) => (
            <option key={mark} value={mark}>
              {index === 0 ? say.troubleNone : say.troubles[index - 1]}
            </option>
          ))}
        </select>
      </div>
      <button type="button" class="link-button portfolio-remove" onClick={() => remove(row.id)}>
        {say.remove}
        <span class="visually-hidden"> {row.name || fill(say.row, { n })}</span>
      </button>
    </fieldset>
  );
}
