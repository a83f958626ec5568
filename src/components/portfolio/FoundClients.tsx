import { moneyOf } from '../../domain/money/money.ts';
import type { Client } from '../../domain/portfolio/client.ts';
import { sumOf } from '../../domain/portfolio/pareto.ts';
import { plural } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { sayTime } from '../../i18n/say-portfolio.ts';
import type { Shown } from './portfolio-data.ts';

const most = 12;

/** The clients as they would stand in the list, with their sums. */
export function FoundClients({
  locale,
  data,
  currency,
  clients,
}: Omit<Shown, 'heads'> & { clients: readonly Client[] }) {
  const { form, file: say } = data;
  const money = (amount: string) => sayMoney(locale, { amount, currency });
  const seconds = clients.reduce((sum, client) => sum + client.seconds, 0);
  const total = moneyOf(sumOf(clients.map(({ income }) => income)), currency).amount;
  return (
    <table class="portfolio-table">
      <thead>
        <tr>
          <th scope="col">{form.name}</th>
          <th scope="col">{form.hours}</th>
          <th scope="col">{form.income}</th>
        </tr>
      </thead>
      <tbody>
        {clients.slice(0, most).map((client) => (
          <tr key={client.name}>
            <th scope="row" dir="auto">
              {client.name}
            </th>
            <td>{sayTime(locale, client.seconds)}</td>
            <td>{money(client.income)}</td>
          </tr>
        ))}
        {clients.length > most && (
          <tr>
            <td colSpan={3}>{plural(locale, say.andMore, clients.length - most)}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say.total}</th>
          <td>{sayTime(locale, seconds)}</td>
          <td>{money(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
