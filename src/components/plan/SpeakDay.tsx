import { useState } from 'preact/hooks';
import { readDay } from '../../i18n/read-day.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { changePlan } from '../../stores/plan-record.ts';
import { Field } from '../form/Field.tsx';
import type { PlanProps } from './plan-words.ts';

type Props = Pick<PlanProps, 'locale' | 'say' | 'dayErrors'> & { typed: string };

/** The day to speak while no dates were taken over: typed, said back with its weekday, or what is wrong with it. */
export function SpeakDay({ locale, say, dayErrors, typed }: Props) {
  // Judged when the field is left, never while typing. Nothing is drawn anew by a key but what the store draws: drawn earlier,
  // the field would show the text of before and lose the key.
  const [judged, setJudged] = useState(typed);
  const read = readDay(typed);
  const values = read.kind === 'error' ? read.values : {};
  const error =
    read.kind === 'error' && judged === typed
      ? fill(dayErrors[read.code], typeof values.day === 'string' ? { day: sayDay(locale, values.day) } : values)
      : undefined;
  return (
    <div class="not-on-paper">
      <Field id="plan-speak" label={say.speak.label} hint={say.speak.hint} error={error}>
        <input
          id="plan-speak"
          autoComplete="off"
          maxLength={60}
          value={typed}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={`plan-speak-hint plan-speak-said${error ? ' plan-speak-error' : ''}`}
          onInput={(event) => changePlan({ speak: event.currentTarget.value })}
          onBlur={(event) => setJudged(event.currentTarget.value)}
        />
        <p class="hint" id="plan-speak-said">
          {read.kind === 'day' && fill(say.speak.said, { day: sayDay(locale, read.day) })}
        </p>
      </Field>
    </div>
  );
}
