import { type ColumnKind, type Columns, columnKinds } from '../../domain/portfolio/columns.ts';
import type { FileLine } from '../../domain/portfolio/gather.ts';
import { fill } from '../../i18n/say.ts';
import { Field } from '../form/Field.tsx';
import type { PortfolioData } from './portfolio-data.ts';

type Words = PortfolioData['file'];

type Props = {
  say: Words;
  columns: Columns;
  titles: readonly string[];
  lines: readonly FileLine[];
  currencies: [string, string][];
  wrong: string | undefined;
  spoken: string;
  onColumns: (columns: Columns) => void;
  /** Absent where the file itself says the currency. */
  onSpoken: ((currency: string) => void) | undefined;
};

/** Why nothing can be read with these columns; `undefined` when something can. */
export function wrongColumns({ at }: Columns, say: Words): string | undefined {
  if (at.client === undefined) return say.needClient;
  if (at.hours === undefined && at.income === undefined) return say.needFigures;
  const used = columnKinds.flatMap((kind) => at[kind] ?? []);
  return new Set(used).size < used.length ? say.sameColumn : undefined;
}

/** Which column is what, as native lists, with what stands in each column. */
export function ColumnChoices({ say, columns, titles, lines, currencies, wrong, spoken, onColumns, onSpoken }: Props) {
  const width = Math.min(60, Math.max(titles.length, ...lines.slice(0, 50).map(({ cells }) => cells.length)));
  const sample = lines[columns.heading ? 1 : 0]?.cells ?? [];
  const names = Array.from({ length: width }, (_, index) => {
    const title = columns.heading ? titles[index]?.trim() : sample[index]?.trim();
    return shorten(title || fill(say.column, { n: index + 1 }));
  });
  const choose = (kind: ColumnKind, value: string) => {
    const { [kind]: _, ...others } = columns.at;
    onColumns({ ...columns, at: value === '' ? others : { ...others, [kind]: Number(value) } });
  };
  return (
    <div class="portfolio-columns">
      {columnKinds.map((kind) => {
        const id = `portfolio-column-${kind}`;
        const error = wrong !== undefined && kind === 'client' ? wrong : undefined;
        return (
          <Field key={kind} id={id} label={say.columns[kind]} error={error}>
            <select
              id={id}
              value={String(columns.at[kind] ?? '')}
              aria-invalid={error ? 'true' : undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              onChange={(event) => choose(kind, event.currentTarget.value)}
            >
              <option value="">{say.noColumn}</option>
              {names.map((name, index) => (
                <option key={`${index}-${name}`} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        );
      })}
      {onSpoken && (
        <Field id="portfolio-spoken" label={say.currency}>
          <select id="portfolio-spoken" value={spoken} onChange={(event) => onSpoken(event.currentTarget.value)}>
            {currencies.map(([code, label]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </Field>
      )}
      <label class="portfolio-check">
        <input
          type="checkbox"
          checked={columns.heading}
          onChange={(event) => onColumns({ ...columns, heading: event.currentTarget.checked })}
        />
        <span>{say.heading}</span>
      </label>
    </div>
  );
}

function shorten(text: string): string {
  return [...text].length > 40 ? `${[...text].slice(0, 39).join('')}…` : text;
}
