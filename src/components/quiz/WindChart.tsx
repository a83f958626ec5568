import type { PastResult } from '../../domain/quiz/history.ts';
import { strongestWind } from '../../domain/quiz/strain.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sayDay } from '../../i18n/say.ts';

const width = 316;
const top = 10;
const bottom = 92;
const left = 22;
const right = width - 12;

const y = (force: number) => bottom - ((bottom - top) * force) / strongestWind;

/**
 * The wind of each result over time, oldest left, days to scale; a bar where answers were missing, a gap after a red
 * line. A drawing only: the table beside it says the same.
 */
export function WindChart({ results, locale }: { results: readonly PastResult[]; locale: Locale }) {
  const moments = results.map(({ day }) => Date.parse(day));
  const [first = 0, last = 1] = [Math.min(...moments), Math.max(...moments)];
  const x = (day: string) => left + 8 + ((right - left - 16) * (Date.parse(day) - first)) / Math.max(1, last - first);
  const points = results.map(({ day, wind }) =>
    wind ? { day, x: x(day), from: y(wind.least), to: y(wind.most) } : undefined,
  );
  const measured = points.filter((point) => point !== undefined);
  // The line begins anew after a result without a wind.
  const line = points.map((point, index) =>
    point ? `${points[index - 1] ? 'L' : 'M'}${round(point.x)} ${round(middle(point))}` : '',
  );
  return (
    <svg class="wind-chart" viewBox={`0 0 ${width} 116`} aria-hidden="true" focusable="false">
      {[0, 3, 6, 9, 12].map((force) => (
        <g key={force}>
          <path class="grid" d={`M${left} ${y(force)}H${right}`} />
          <text x={left - 6} y={y(force) + 4} text-anchor="end">
            {force}
          </text>
        </g>
      ))}
      <path class="tint" d={line.join('')} />
      {measured.map((point) => (
        <g key={point.day}>
          <path class="ink" d={`M${round(point.x)} ${round(point.from)}V${round(point.to)}`} />
          <circle class="dot" cx={round(point.x)} cy={round(middle(point))} r="4" />
        </g>
      ))}
      {results.length > 0 && (
        <>
          <text x={left} y="111">
            {sayDay(locale, results[0]?.day ?? '', 'short')}
          </text>
          <text x={right} y="111" text-anchor="end">
            {sayDay(locale, results.at(-1)?.day ?? '', 'short')}
          </text>
        </>
      )}
    </svg>
  );
}

const middle = ({ from, to }: { from: number; to: number }) => (from + to) / 2;
const round = (value: number) => Math.round(value * 10) / 10;
