import { useMemo, useState } from 'preact/hooks';
import type { Client } from '../../domain/portfolio/client.ts';
import { type Measure, measures, pareto } from '../../domain/portfolio/pareto.ts';
import { plural } from '../../i18n/say.ts';
import { useAfterPaint } from '../quiz/use-after-paint.ts';
import { ParetoChart } from './ParetoChart.tsx';
import { ParetoTable } from './ParetoTable.tsx';
import type { Shown } from './portfolio-data.ts';

/** Time, income and trouble as charts with their tables: one at a time on a screen, all three on paper. */
export function Charts({ clients, ...shown }: Shown & { clients: readonly Client[] }) {
  const say = shown.data.result;
  const [, Heading] = shown.heads;
  const [measure, setMeasure] = useState<Measure>('time');
  // The other two are on paper only, or a press away: they follow the first picture.
  const painted = useAfterPaint();
  const drawn = useMemo(
    () =>
      measures
        .filter((each) => painted || each === measure)
        .map((each) => [each, <OneMeasure key={each} {...shown} clients={clients} measure={each} />] as const),
    [clients, painted],
  );
  return (
    <section class="portfolio-part" aria-labelledby="portfolio-charts-title">
      <Heading id="portfolio-charts-title">{say.charts}</Heading>
      <fieldset class="portfolio-switch">
        <legend class="visually-hidden">{say.show}</legend>
        {measures.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="portfolio-measure"
              value={each}
              checked={measure === each}
              onChange={() => setMeasure(each)}
            />
            <span>{say.measures[each]}</span>
          </label>
        ))}
      </fieldset>
      {drawn.map(([each, chart]) => (
        <div key={each} class={`portfolio-measure ${each === measure ? 'is-shown' : ''}`} data-measure={each}>
          {chart}
        </div>
      ))}
    </section>
  );
}

function OneMeasure({ clients, measure, ...shown }: Shown & { clients: readonly Client[]; measure: Measure }) {
  const { locale, data } = shown;
  const say = data.result;
  const found = pareto(clients, measure);
  const unmarked = clients.filter(({ trouble }) => trouble === undefined).length;
  if (!found) return <p class="status">{say.nothing[measure]}</p>;
  return (
    <figure>
      <figcaption>{say.chartTitle[measure]}</figcaption>
      <ParetoChart {...found} half={say.half} locale={locale} />
      <p class="hint">{say.chartKey}</p>
      <ParetoTable {...shown} {...found} measure={measure} />
      {measure === 'trouble' && unmarked > 0 && <p class="hint">{plural(locale, say.unmarked, unmarked)}</p>}
    </figure>
  );
}
