/** Of `days`, how many are over, and whether one of them runs now. */
type Props = { days: number; over: number; running: boolean };

const MIDDLE = 60;

/** A point on a circle of this radius, `turn` from 0 at the top to 1 at the top again. */
function point(radius: number, turn: number): string {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return `${(MIDDLE + radius * Math.cos(angle)).toFixed(1)} ${(MIDDLE + radius * Math.sin(angle)).toFixed(1)}`;
}

function dot(turn: number): { cx: string; cy: string } {
  const [cx = '', cy = ''] = point(41, turn).split(' ');
  return { cx, cy };
}

/**
 * The days as a tide clock: a mark each, filled once the day is over, and a hand on the one that runs. Water rises with
 * them. Readable without colour; the same is said in words beside it, so it is hidden from assistive technology.
 */
export function TideClock({ days, over, running }: Props) {
  const marks = Array.from({ length: days }, (_, day) => day);
  const turn = running ? (over + 0.5) / days : over / days;
  const level = 94 - 68 * Math.min(1, over / days);
  const shore = `M16 ${level}c7-3 15-3 22 0s15 3 22 0 15-3 22 0 15 3 22 0`;
  return (
    <svg class="tide-clock" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      <clipPath id="tide-clock-dial">
        <circle cx={MIDDLE} cy={MIDDLE} r="33" />
      </clipPath>
      <g clip-path="url(#tide-clock-dial)">
        <path class="wash" d={`${shore}V100H16z`} />
        <path class="tint fine" d={shore} />
        <path class="tint fine" d={shore} transform="translate(-9 9)" />
        <path class="tint fine" d={shore} transform="translate(6 18)" />
      </g>
      <g class="ink">
        <path d="M60.5 7.5c14-.5 28 4.5 37.5 15.5s15 24 14 38-7.5 27-18 36.5-22.5 14.5-35 14-26.5-6-36-15.5-15.5-22-15-36.5 5.5-27 15.5-36.5 22-15 37-15.5" />
        <circle class="fine" cx={MIDDLE} cy={MIDDLE} r="33" />
        {days > 1 &&
          marks.map((day) => (
            <path class="fine" key={day} d={`M${point(48, day / days)}L${point(51.5, day / days)}`} />
          ))}
        {marks.map((day) => (
          <circle
            key={day}
            {...dot((day + 0.5) / days)}
            r={days > 10 ? 2.6 : 3.4}
            class={day < over ? 'fine tide-clock-over' : 'fine'}
          />
        ))}
        <path d={`M${MIDDLE} ${MIDDLE}L${point(29, turn)}`} />
        <circle class="tide-clock-over" cx={MIDDLE} cy={MIDDLE} r="2.2" />
      </g>
    </svg>
  );
}
