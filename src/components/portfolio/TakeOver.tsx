import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { moneyOf } from '../../domain/money/money.ts';
import type { Client } from '../../domain/portfolio/client.ts';
import type { Gathered } from '../../domain/portfolio/gather.ts';
import { sumOf } from '../../domain/portfolio/pareto.ts';
import type { TooMany } from '../../domain/portfolio/take-over.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural, sayList } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { sayTime } from '../../i18n/say-portfolio.ts';
import { $portfolio, type PortfolioRecord } from '../../stores/portfolio-record.ts';
import { RadioGroup } from '../form/RadioGroup.tsx';
import type { PortfolioData } from './portfolio-data.ts';
import { hasList, type Mode, mainCurrency, type TakePlan, takePlan } from './take-plan.ts';

type Props = {
  locale: Locale;
  data: PortfolioData;
  gathered: Gathered;
  spoken: string;
  onTake: (changes: Partial<PortfolioRecord>, text: string) => void;
  children: (clients: readonly Client[], currency: string) => ComponentChildren;
};

/** What is to happen with what was found, asked only where there is something to ask, then one button. */
export function TakeOver({ locale, data, gathered, spoken, onTake, children }: Props) {
  const say = data.file;
  const record = $portfolio.get();
  const [mode, setMode] = useState<Mode>(hasList(record) ? 'add' : 'replace');
  const [picked, setPicked] = useState<string | undefined>();
  const [way, setWay] = useState<TooMany | undefined>();
  const [error, setError] = useState<string | undefined>();
  const main = picked ?? mainCurrency(gathered, spoken);
  const plan = takePlan(record, gathered, mode, mode === 'add' ? record.currency : main, data.result.others, locale);
  const take = () => {
    if (plan.isTooMany && !way) {
      setError(say.chooseWay);
      document.getElementById('portfolio-way')?.focus();
      return;
    }
    const rows = plan.rows(plan.isTooMany ? way : undefined);
    onTake({ rows, currency: plan.currency }, plural(locale, say.taken, rows.length));
  };
  return (
    <>
      {hasList(record) && (
        <RadioGroup
          name="portfolio-mode"
          legend={say.mode}
          value={mode}
          options={(['add', 'replace'] as const).map((value) => ({ value, label: say.modes[value] }))}
          onChange={(value) => setMode(value as Mode)}
        />
      )}
      {gathered.currencies.size > 1 && mode === 'replace' && (
        <RadioGroup
          name="portfolio-pick"
          legend={fill(say.several, { list: sayList(locale, [...gathered.currencies.keys()]) })}
          value={main}
          options={[...gathered.currencies].map(([currency, lines]) => ({
            value: currency,
            label: fill(plural(locale, say.currencyLines, lines), { currency }),
          }))}
          onChange={setPicked}
        />
      )}
      {mode === 'add' && gathered.currencies.size > 0 && !gathered.currencies.has(record.currency) && (
        <p class="notice-line">{fill(say.otherCurrency, { here: record.currency, there: main })}</p>
      )}
      {plan.leftOut.size > 0 && <p class="notice-line">{fill(say.leftOut, { list: sayLeftOut(locale, plan) })}</p>}
      {children(plan.coming, plan.currency)}
      {plan.isTooMany && (
        <RadioGroup
          name="portfolio-way"
          legend={fill(say.tooMany, { n: plan.all })}
          value={way}
          error={error}
          options={(['others', 'largest'] as const).map((value) => ({
            value,
            label: fill(say.tooManyWays[value], smallOf(locale, plan, value)),
          }))}
          onChange={(value) => {
            setWay(value as TooMany);
            setError(undefined);
          }}
        />
      )}
      <div class="actions">
        <button type="button" class="button" onClick={take}>
          {say.take}
        </button>
      </div>
    </>
  );
}

function sayLeftOut(locale: Locale, { leftOut }: TakePlan): string {
  return sayList(
    locale,
    [...leftOut].map(([currency, amount]) => sayMoney(locale, { amount, currency })),
  );
}

function smallOf(locale: Locale, plan: TakePlan, way: TooMany) {
  const small = plan.small(way);
  const income = moneyOf(sumOf(small.map((client) => client.income)), plan.currency);
  return {
    n: small.length,
    time: sayTime(
      locale,
      small.reduce((sum, { seconds }) => sum + seconds, 0),
    ),
    income: sayMoney(locale, income),
  };
}
