import { useState } from 'preact/hooks';
import { canWait, coolingDays } from '../../domain/cooling/episode.ts';
import { addDays } from '../../domain/dates/calendar.ts';
import { fill } from '../../i18n/fill.ts';
import { plural, sayDay } from '../../i18n/say.ts';
import { LONGEST_FEELING } from '../../stores/cooling-record.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { describedBy, Field } from '../form/Field.tsx';
import type { CoolingWords } from './cooling-words.ts';

type Props = {
  words: CoolingWords;
  today: string | undefined;
  onStart: (days: number, felt: string) => void;
};

/** Two questions before the wait: how long, and what it feels like now. */
export function StartForm({ words, today, onStart }: Props) {
  const say = words.tool;
  const [typed, setTyped] = useState(String(coolingDays.usual));
  const [felt, setFelt] = useState('');
  const [asked, setAsked] = useState<{ id: string; text: string }[]>([]);
  const days = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;

  const faults = () => {
    const extra = felt.length - LONGEST_FEELING;
    return [
      ...(canWait(days) ? [] : [{ id: 'cooling-days', text: say.daysWrong }]),
      ...(extra > 0 ? [{ id: 'cooling-felt', text: fill(say.feltLong, { n: extra }) }] : []),
    ];
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const found = faults();
    setAsked(found);
    if (found.length === 0 && today !== undefined) onStart(days, felt.trim());
  };
  const errorOf = (id: string) => asked.find((error) => error.id === id)?.text;
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary title={plural(words.locale, words.form.errorTitle, asked.length)} errors={asked} />
      <fieldset disabled={today === undefined}>
        <Field id="cooling-days" label={say.days} hint={say.daysHint} error={errorOf('cooling-days')}>
          <input
            id="cooling-days"
            class="cooling-days"
            type="number"
            inputMode="numeric"
            min={coolingDays.least}
            max={coolingDays.most}
            value={typed}
            aria-invalid={errorOf('cooling-days') ? 'true' : undefined}
            aria-describedby={`${describedBy('cooling-days', say.daysHint, errorOf('cooling-days'))} cooling-ends`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p class="status" id="cooling-ends">
            {today !== undefined &&
              canWait(days) &&
              fill(say.ends, { day: sayDay(words.locale, addDays(today, days)) })}
          </p>
        </Field>
        <Field id="cooling-felt" label={say.felt} hint={say.feltHint} error={errorOf('cooling-felt')}>
          <input
            id="cooling-felt"
            class="cooling-line-field"
            value={felt}
            dir="auto"
            autoComplete="off"
            aria-invalid={errorOf('cooling-felt') ? 'true' : undefined}
            aria-describedby={describedBy('cooling-felt', say.feltHint, errorOf('cooling-felt'))}
            onInput={(event) => setFelt(event.currentTarget.value)}
          />
        </Field>
        <p class="actions">
          <button type="submit" class="button">
            {say.start}
          </button>
        </p>
      </fieldset>
    </form>
  );
}
