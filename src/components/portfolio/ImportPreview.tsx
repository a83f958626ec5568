import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Columns, currencyOfHeading, guessColumns } from '../../domain/portfolio/columns.ts';
import type { Gathered } from '../../domain/portfolio/gather.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plural } from '../../i18n/say.ts';
import { $portfolio, type PortfolioRecord } from '../../stores/portfolio-record.ts';
import { BadLines } from './BadLines.tsx';
import { ColumnChoices, wrongColumns } from './ColumnChoices.tsx';
import { FoundClients } from './FoundClients.tsx';
import type { PortfolioData } from './portfolio-data.ts';
import type { Table } from './read-table.ts';
import { TakeOver } from './TakeOver.tsx';
import { useGathered } from './use-gathered.ts';

type Props = {
  locale: Locale;
  data: PortfolioData;
  table: Table;
  currencies: [string, string][];
  onTake: (changes: Partial<PortfolioRecord>, text: string) => void;
};

/** What was read: the guessed columns to correct, the clients they come to, the lines that could not be read. */
export function ImportPreview({ locale, data, table, currencies, onTake }: Props) {
  const say = data.file;
  const guess = useMemo(() => guessColumns(table.lines.slice(0, 50).map(({ cells }) => cells)), [table]);
  const [columns, setColumns] = useState<Columns>(guess);
  const titles = table.lines[0]?.cells ?? [];
  const named = columns.heading ? currencyOfHeading(titles[columns.at.income ?? -1] ?? '') : undefined;
  const [spoken, setSpoken] = useState(() => $portfolio.get().currency);
  const isSaid = named !== undefined || columns.at.currency !== undefined || columns.at.income === undefined;
  const wrong = wrongColumns(columns, say);
  const gathered = useGathered(wrong ? undefined : table, columns, named ?? spoken);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <div class="portfolio-preview">
      <p class="portfolio-panel-title" ref={heading} tabIndex={-1}>
        {say.columnsTitle}
      </p>
      <p class="hint">{say.columnsLead}</p>
      <ColumnChoices
        {...{ say, columns, titles, currencies, wrong, spoken }}
        lines={table.lines}
        onColumns={setColumns}
        onSpoken={isSaid ? undefined : setSpoken}
      />
      <p class="portfolio-panel-title">{say.previewTitle}</p>
      <p role="status">{gathered && sayFound(locale, gathered, say)}</p>
      {gathered && (
        <>
          <BadLines {...{ locale, say, gathered }} broken={table.broken} />
          {gathered.clients.size > 0 && (
            <TakeOver {...{ locale, data, gathered, onTake }} spoken={named ?? spoken}>
              {(clients, currency) => <FoundClients {...{ locale, data, clients, currency }} />}
            </TakeOver>
          )}
        </>
      )}
    </div>
  );
}

function sayFound(locale: Locale, { clients, lines }: Gathered, say: PortfolioData['file']): string {
  if (clients.size === 0) return say.nobody;
  return plural(locale, say.found, clients.size).replace('{lines}', plural(locale, say.lines, lines));
}
