import type { Client } from '../../domain/portfolio/client.ts';
import { type Rate, rates } from '../../domain/portfolio/rates.ts';
import { fill } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import type { Shown } from './portfolio-data.ts';

type Props = Shown & { clients: readonly Client[]; target: string | undefined };

/** What an hour for each client really earned, and how far that is from what the reader aims for. */
export function RatesTable({ locale, data, currency, clients, target, heads: [, Heading] }: Props) {
  const say = data.result;
  const money = (amount: string) => sayMoney(locale, { amount, currency });
  const gap = ({ gap: found }: Rate) => {
    if (!found) return '–';
    if (found.amount === '0') return say.same;
    return fill(say[found.side], { amount: money(found.amount) });
  };
  return (
    <section class="portfolio-part" aria-labelledby="portfolio-rates-title">
      <Heading id="portfolio-rates-title">{say.rates}</Heading>
      <p class="hint">{target ? say.ratesLead : `${say.ratesLead} ${say.noTarget}`}</p>
      <table class="portfolio-table">
        <thead>
          <tr>
            <th scope="col">{say.client}</th>
            <th scope="col">{say.perHour}</th>
            {target && <th scope="col">{fill(say.against, { target: money(target) })}</th>}
          </tr>
        </thead>
        <tbody>
          {rates(clients, currency, target).map((rate) => (
            <tr key={rate.client.name} class={rate.gap?.side === 'below' ? 'is-below' : undefined}>
              <th scope="row" dir="auto">
                {rate.client.name}
              </th>
              <td>{rate.perHour ? money(rate.perHour) : say.noHours}</td>
              {target && <td>{gap(rate)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
