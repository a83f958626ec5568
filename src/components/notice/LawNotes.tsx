import type { Decision } from '../../domain/notice/candidate.ts';
import { Cited } from './Steps.tsx';
import type { Shown } from './shown.ts';

/** What the law says beside the date: how to give notice, a reason step by step, protections, what is not established. */
export function LawNotes({ data, outcome, Heading }: Shown) {
  const { country, notice, answer } = outcome;
  if (!country) return null;
  const say = data.answer;
  const { form, cause, protections, sources } = country;
  const byReason = restsOnReason(answer.decision) || notice.relationship.kind === 'fixed-term';
  const parts = [
    { title: say.form, points: form, cites: country.rules.form.cites },
    ...(byReason && cause.steps.length > 0 ? [{ title: say.reason, points: cause.steps, cites: cause.cites }] : []),
  ];
  return (
    <>
      {parts.map(({ title, points, cites }) => (
        <section key={title}>
          <Heading>{title}</Heading>
          <Points points={points} />
          <p class="hint">
            <Cited cites={cites} say={say.source} sources={sources} />
          </p>
        </section>
      ))}
      {protections.length > 0 && <Heading>{say.protections}</Heading>}
      {protections.map(({ name, points, cites }) => (
        <div class="law-part" key={name}>
          <p>
            <strong>{name}</strong>
            <Cited cites={cites} say={say.source} sources={sources} />
          </p>
          <Points points={points} />
        </div>
      ))}
    </>
  );
}

function Points({ points }: { points: string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function restsOnReason(decision: Decision): boolean {
  if (decision.kind === 'question') return decision.question === 'cause' || decision.question === 'workable-moment';
  return decision.by.steps.some(({ rule }) => rule === 'cause');
}
