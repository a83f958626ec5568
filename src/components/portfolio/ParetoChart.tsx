import type { Bar } from '../../domain/portfolio/pareto.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sayShare } from '../../i18n/say-portfolio.ts';

type Props = { bars: readonly Bar[]; half: string; locale: Locale };

const width = 360;
const [left, right, top, bottom] = [46, 352, 14, 190];

const y = (percent: number) => round(bottom - ((bottom - top) * percent) / 100);
const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Bars from the largest to the smallest on one scale with the line of their sums. Shape tells everything: full bars make more than
 * half together, the others are outlines. A drawing only, drawn from the figures of the table below it.
 */
export function ParetoChart({ bars, half, locale }: Props) {
  const slot = (right - left) / bars.length;
  const gap = Math.min(4, slot / 5);
  const every = bars.length > 15 ? 5 : 1;
  const points = bars.map(({ reached }, index) => `${round(left + slot * (index + 1))} ${y(Number(reached))}`);
  return (
    <svg class="portfolio-chart" viewBox={`0 0 ${width} 214`} aria-hidden="true" focusable="false">
      {[0, 50, 100].map((percent) => (
        <g key={percent}>
          <path class={percent === 50 ? 'portfolio-half' : 'portfolio-grid'} d={`M${left} ${y(percent)}H${right}`} />
          <text x={left - 6} y={y(percent) + 4} text-anchor="end">
            {percent === 50 ? half : sayShare(locale, String(percent))}
          </text>
        </g>
      ))}
      {bars.map(({ client, share, inMost }, index) => (
        <rect
          key={client.name}
          class={inMost ? 'portfolio-bar is-most' : 'portfolio-bar'}
          data-share={share}
          x={round(left + slot * index + gap)}
          width={round(slot - 2 * gap)}
          y={y(Number(share))}
          height={round(bottom - y(Number(share)))}
        />
      ))}
      <path class="portfolio-halo" d={`M${points.join('L')}`} />
      <path class="portfolio-curve" d={`M${points.join('L')}`} />
      {bars.length <= 15 &&
        points.map((point) => (
          <circle key={point} class="portfolio-dot" cx={point.split(' ')[0]} cy={point.split(' ')[1]} r="3" />
        ))}
      {bars.map(
        ({ client }, index) =>
          (index === 0 || (index + 1) % every === 0) && (
            <text key={client.name} x={round(left + slot * (index + 0.5))} y={bottom + 17} text-anchor="middle">
              {index + 1}
            </text>
          ),
      )}
    </svg>
  );
}
