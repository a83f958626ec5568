import { changePortfolio, type PortfolioRecord } from '../../stores/portfolio-record.ts';
import type { FieldError } from '../form/ErrorSummary.tsx';
import { describedBy, Field } from '../form/Field.tsx';
import type { FormWords } from './portfolio-data.ts';
import { targetId } from './row-changes.ts';

type Props = { say: FormWords; record: PortfolioRecord; currencies: [string, string][]; errors: FieldError[] };

/** What holds for the whole list: its period, its one currency, and the rate the reader aims for. */
export function ListFields({ say, record, currencies, errors }: Props) {
  const error = errors.find(({ id }) => id === targetId)?.text;
  return (
    <div class="portfolio-list-fields">
      <Field id="portfolio-period" label={say.period} hint={say.periodHint}>
        <input
          id="portfolio-period"
          value={record.period}
          autoComplete="off"
          aria-describedby="portfolio-period-hint"
          onInput={(event) => changePortfolio({ period: event.currentTarget.value })}
        />
      </Field>
      <Field id="portfolio-currency" label={say.currency}>
        <select
          id="portfolio-currency"
          value={record.currency}
          onChange={(event) => changePortfolio({ currency: event.currentTarget.value })}
        >
          {currencies.map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field id={targetId} label={say.target} hint={say.targetHint} error={error}>
        <input
          id={targetId}
          value={record.target}
          autoComplete="off"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(targetId, say.targetHint, error)}
          onInput={(event) => changePortfolio({ target: event.currentTarget.value })}
        />
      </Field>
    </div>
  );
}
