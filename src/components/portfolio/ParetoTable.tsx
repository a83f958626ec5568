import type { Bar, Measure } from '../../domain/portfolio/pareto.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { sayShare, sayTime } from '../../i18n/say-portfolio.ts';
import type { Shown } from './portfolio-data.ts';

type Props = Shown & { bars: readonly Bar[]; total: string; measure: Measure };

/** The same figures as the chart above it, numbered like its bars. On a narrow screen the value stands under the name, in place of its column. */
export function ParetoTable({ locale, data, currency, bars, total, measure }: Props) {
  const say = data.result;
  const value = (amount: string) => {
    if (measure === 'time') return sayTime(locale, Number(amount));
    return measure === 'income' ? sayMoney(locale, { amount, currency }) : amount;
  };
  return (
    <table class="portfolio-table portfolio-shares">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{say.rank}</span>
          </th>
          <th scope="col">{say.client}</th>
          <th scope="col">{say.value[measure]}</th>
          <th scope="col">{say.share}</th>
          <th scope="col">{say.reached}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ client, value: own, share, reached, inMost }, index) => (
          <tr key={client.name} class={inMost ? 'is-most' : undefined}>
            <td>{index + 1}</td>
            <th scope="row" dir="auto">
              {client.name}
              {inMost && <span class="visually-hidden"> ({say.inMost})</span>}
              <span class="portfolio-under"> {value(own)}</span>
            </th>
            <td>{value(own)}</td>
            <td>{sayShare(locale, share)}</td>
            <td>{sayShare(locale, reached)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row">
            {say.total}
            <span class="portfolio-under"> {value(total)}</span>
          </th>
          <td>{value(total)}</td>
          <td colSpan={2}>{sayShare(locale, '100')}</td>
        </tr>
      </tfoot>
    </table>
  );
}
