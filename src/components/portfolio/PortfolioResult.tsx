import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import { useAfterPaint } from '../quiz/use-after-paint.ts';
import { Charts } from './Charts.tsx';
import { Headline } from './Headline.tsx';
import { IfOneLeft } from './IfOneLeft.tsx';
import type { Heads, PortfolioData } from './portfolio-data.ts';
import { RatesTable } from './RatesTable.tsx';
import type { Settled } from './use-outcome.ts';

type Props = {
  locale: Locale;
  data: PortfolioData;
  outcome: Settled;
  quiz: string;
  heads: Heads;
  /** How often it was asked for on this visit: each time the answer takes the focus. */
  times: number;
};

/** What the list comes to: the sentence, the charts with their figures, the rates, and what one leaving would change. */
export function PortfolioResult({ locale, data, outcome, quiz, times, heads }: Props) {
  const say = data.result;
  const painted = useAfterPaint();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (times > 0) heading.current?.focus();
  }, [times]);
  const { clients, target, currency, period, isStale } = outcome;
  const shown = { locale, data, currency, clients, target, heads };
  const [Title] = heads;
  return (
    <section class="portfolio-result" aria-labelledby="portfolio-result-title">
      <Title id="portfolio-result-title" ref={heading} tabIndex={-1}>
        {say.title}
      </Title>
      {period.trim() !== '' && <p class="hint">{fill(say.period, { period: period.trim() })}</p>}
      <p role="status">{isStale && say.stale}</p>
      <Headline {...shown} />
      <Charts {...shown} />
      {painted && (
        <>
          <RatesTable {...shown} />
          <IfOneLeft {...shown} quiz={quiz} />
        </>
      )}
    </section>
  );
}
