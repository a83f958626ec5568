import { Heading, type Level } from './Heading.tsx';

type Props = { least: number; most: number; text: string; title: string; level: Level };

const step = 24;
const sea = 62;
const x = (force: number) => 14 + force * step;

// The swell grows from force to force: flat at 0, breaking at 12.
const swell = Array.from({ length: 12 }, (_, force) => `q${step / 2} ${-(1 + force * 2.1).toFixed(1)} ${step} 0`).join(
  '',
);

/** The wind as a drawing, from calm to hurricane, with a pennant at its force; the sentence beside it says the same. */
export function WindGauge({ least, most, text, title, level }: Props) {
  const isKnown = least === most;
  return (
    <section class="wind">
      <Heading level={level}>{title}</Heading>
      <svg viewBox="0 0 316 92" aria-hidden="true" focusable="false">
        {!isKnown && <rect class="wash" x={x(least)} y="14" width={x(most) - x(least)} height={sea - 14} />}
        <path class="ink" d={`M${x(0)} ${sea}${swell}`} />
        {[least, ...(isKnown ? [] : [most])].map((force) => (
          <path key={force} class="tint" d={`M${x(force)} ${sea + 6}V8l-13 5 13 6`} />
        ))}
        {Array.from({ length: 13 }, (_, force) => (
          <path key={force} class="ink fine" d={`M${x(force)} ${sea + 6}v${force % 3 === 0 ? 8 : 4}`} />
        ))}
        {[0, 3, 6, 9, 12].map((force) => (
          <text key={force} x={x(force)} y="90" text-anchor="middle">
            {force}
          </text>
        ))}
      </svg>
      <p>{text}</p>
    </section>
  );
}
