import { exitLineOf } from './exit-line.ts';
import { headingOf, spokenMark, type View } from './view.ts';

/** After a red line in the quiz: in writing first, evidence, help, and what ends a call that comes all the same. */
export function RedLineAdvice(view: View) {
  const { say, links, script } = view;
  const Heading = headingOf(view);
  const exit = exitLineOf(script.objections);
  if (!script.redLine) return null;
  return (
    <section class="push-back-exit" aria-labelledby="rehearsal-red-line">
      <Heading id="rehearsal-red-line">{say.redLine.title}</Heading>
      <p>{say.redLine.text}</p>
      <p class="actions">
        <a class="button" href={links.message}>
          {say.redLine.write}
        </a>
        <a href={links.unsafe}>{say.redLine.safety}</a>
      </p>
      {exit && (
        <>
          <p>{say.redLine.still}</p>
          <p class="exit-line" lang={spokenMark(view)}>
            {exit}
          </p>
        </>
      )}
    </section>
  );
}
