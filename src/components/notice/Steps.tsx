import type { Step } from '../../domain/notice/step.ts';
import { fill } from '../../i18n/say.ts';
import { sayStep } from '../../i18n/say-notice.ts';
import type { SourceLink } from './notice-data.ts';
import type { Shown } from './shown.ts';

/** The reasoning, step by step, each with its sources: what was computed, not a story about it. */
export function Steps({
  locale,
  data,
  outcome,
  Heading,
  title,
  steps,
}: Shown & { title: string; steps: readonly Step[] }) {
  const say = data.answer;
  return (
    <>
      <Heading>{title}</Heading>
      <ol class="notice-steps">
        {steps.map((step, index) => (
          // The same rule may come twice, never twice at the same place.
          <li key={`${index}-${step.rule}`}>
            {sayStep(locale, step, say)}
            <Cited cites={step.cites} say={say.source} sources={outcome.country?.sources ?? {}} />
            {step.rule === 'add' && step.cites.length === 0 && outcome.country?.countingRef && (
              <span class="notice-source"> {fill(say.countingRule, { ref: outcome.country.countingRef })}</span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

type CitedProps = { cites: readonly string[]; say: string; sources: Record<string, SourceLink> };

/** Links to the sources of one statement. */
export function Cited({ cites, say, sources }: CitedProps) {
  const [before = '', after = ''] = fill(say, {}).split('{title}');
  const known = cites.flatMap((id) => (sources[id] ? [{ id, ...sources[id] }] : []));
  return (
    <>
      {known.map(({ id, title, url, lang }) => (
        <span key={id} class="notice-source">
          {' '}
          {before}
          <a href={url} lang={lang} rel="noreferrer">
            {title}
          </a>
          {after}
        </span>
      ))}
    </>
  );
}
