import { fill } from '../../i18n/say.ts';
import type { RehearsalRecord } from '../../stores/rehearsal-record.ts';
import { Field } from '../form/Field.tsx';
import type { RehearsalWords } from './rehearsal-words.ts';
import { headingOf, type View } from './view.ts';

/** What the reader decided beforehand, in a sentence. */
export function decisionSaid({ beside }: RehearsalWords['offer'], { decision, offer }: RehearsalRecord): string {
  if (decision === undefined) return beside.open;
  if (decision === 'none') return beside.none;
  return offer.trim() === '' ? beside.blank : fill(beside.one, { offer: offer.trim() });
}

/** The one offer that would change the reader's mind, if any: decided before anybody offers anything. */
export function Offer(view: View) {
  const { say, record, change } = view;
  const { offer: words } = say;
  const Heading = headingOf(view);
  return (
    <section aria-labelledby="rehearsal-offer">
      <Heading id="rehearsal-offer">{words.title}</Heading>
      <fieldset class="choices rehearsal-offer" aria-describedby="rehearsal-offer-hint">
        <legend>{words.question}</legend>
        <p class="hint" id="rehearsal-offer-hint">
          {words.hint}
        </p>
        {(['none', 'one'] as const).map((decision) => (
          <label key={decision} class="choice">
            <input
              type="radio"
              id={`rehearsal-decision-${decision}`}
              name="rehearsal-decision"
              checked={record.decision === decision}
              onChange={() => change({ decision })}
            />
            {words[decision]}
          </label>
        ))}
      </fieldset>
      {record.decision === 'one' && (
        <Field id="rehearsal-offer-line" label={words.line} hint={words.lineHint}>
          <input
            id="rehearsal-offer-line"
            aria-describedby="rehearsal-offer-line-hint"
            autoComplete="off"
            dir="auto"
            maxLength={300}
            value={record.offer}
            onInput={(event) => change({ offer: event.currentTarget.value })}
          />
        </Field>
      )}
    </section>
  );
}
