import { moneyOf } from '../../domain/money/money.ts';
import type { Client } from '../../domain/portfolio/client.ts';
import { dependence, type Headline as Found, headline } from '../../domain/portfolio/headline.ts';
import { sumOf } from '../../domain/portfolio/pareto.ts';
import { averageRate } from '../../domain/portfolio/rates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural, sayList } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { sayShare, sayTime } from '../../i18n/say-portfolio.ts';
import type { PortfolioData, Shown } from './portfolio-data.ts';

/** The answer first: who takes most of the time and what they bring; then the sums, and the biggest client. */
export function Headline({ locale, data, currency, clients }: Shown & { clients: readonly Client[] }) {
  const say = data.result;
  const found = headline(clients);
  const biggest = dependence(clients);
  const money = (amount: string) => sayMoney(locale, { amount, currency });
  const seconds = clients.reduce((sum, client) => sum + client.seconds, 0);
  const income = moneyOf(sumOf(clients.map((client) => client.income)), currency).amount;
  const rate = averageRate(clients, currency);
  const totals = { time: sayTime(locale, seconds), income: money(income), rate: rate ? money(rate) : '' };
  return (
    <>
      <p class="portfolio-answer">{sayHeadline(locale, found, say)}</p>
      {found.kind === 'group' && (
        <p>
          {fill(say.groupMeans, {
            names: sayList(
              locale,
              found.clients.map(({ name }) => name),
            ),
          })}
        </p>
      )}
      <p>{fill(rate ? say.totals : say.totalsNoRate, totals)}</p>
      {biggest && (
        <p>
          {fill(say.dependence, {
            name: biggest.client.name,
            share: sayShare(locale, biggest.share),
            income: money(biggest.client.income),
          })}
        </p>
      )}
    </>
  );
}

function sayHeadline(locale: Locale, found: Found, say: PortfolioData['result']): string {
  if (found.kind === 'too-few') return say.tooFew;
  if (found.kind === 'no-time') return say.noTime;
  const n = found.clients.length;
  if (found.kind === 'even') return fill(say.even, { n, of: found.of });
  const { ofIncome } = found;
  return fill(plural(locale, ofIncome ? say.group : say.groupNoIncome, n), {
    of: found.of,
    ofClients: sayShare(locale, found.ofClients),
    ofTime: sayShare(locale, found.ofTime),
    ofIncome: ofIncome ? sayShare(locale, ofIncome) : '',
  });
}
