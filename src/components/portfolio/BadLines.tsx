import type { BadLine, Gathered } from '../../domain/portfolio/gather.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural } from '../../i18n/say.ts';
import { sayTime } from '../../i18n/say-portfolio.ts';
import type { PortfolioData } from './portfolio-data.ts';

type Props = { locale: Locale; say: PortfolioData['file']; gathered: Gathered; broken: readonly number[] };

const shown = 20;
/** A longer list would freeze the page it is meant to help. */
const most = 1_000;

/** The lines that were not taken, each with its number, why, and the cell as it stands in the file. */
export function BadLines({ locale, say, gathered, broken }: Props) {
  const { unnamed } = gathered;
  const quotes = broken.map((line): BadLine => ({ line, code: 'quotes-broken', cell: '' }));
  const bad = [...gathered.bad, ...quotes].sort((one, other) => one.line - other.line);
  const list = (lines: readonly BadLine[]) => (
    <ul>
      {lines.map(({ line, code, cell }) => (
        <li key={line} dir="auto">
          {fill(say.badLine, { line, why: fill(say.bad[code], { cell: [...cell].slice(0, 60).join('') }) })}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {bad.length > 0 && (
        <div class="portfolio-bad">
          <p>
            <strong>{plural(locale, say.badTitle, bad.length)}</strong>
          </p>
          {list(bad.slice(0, shown))}
          {bad.length > shown && (
            <details>
              <summary>{plural(locale, say.badMore, bad.length - shown)}</summary>
              {list(bad.slice(shown, most))}
              {bad.length > most && <p>{plural(locale, say.badRest, bad.length - most)}</p>}
            </details>
          )}
        </div>
      )}
      {unnamed.lines > 0 && (
        <p class="notice-line">
          {fill(plural(locale, say.unnamed, unnamed.lines), { time: sayTime(locale, unnamed.seconds) })}
        </p>
      )}
    </>
  );
}
