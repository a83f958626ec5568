import { useState } from 'preact/hooks';
import { type AnswerAfter, answersAfter, type Episode } from '../../domain/cooling/episode.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/say.ts';
import { LONGEST_FEELING } from '../../stores/cooling-record.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { describedBy, Field } from '../form/Field.tsx';
import { RadioGroup } from '../form/RadioGroup.tsx';
import type { CoolingWords } from './cooling-words.ts';
import { FeltThen } from './FeltThen.tsx';

type Props = {
  words: CoolingWords;
  episode: Episode;
  onAnswer: (still: AnswerAfter, now: string) => void;
};

/** At the end: the words of the first day, and what is left of them. */
export function EndForm({ words, episode, onAnswer }: Props) {
  const say = words.tool;
  const [still, setStill] = useState<AnswerAfter | undefined>();
  const [now, setNow] = useState('');
  const [asked, setAsked] = useState<{ id: string; text: string }[]>([]);
  const errorOf = (id: string) => asked.find((error) => error.id === id)?.text;
  const submit = (event: Event) => {
    event.preventDefault();
    const extra = now.length - LONGEST_FEELING;
    const found = [
      ...(still === undefined ? [{ id: 'cooling-still', text: say.stillMissing }] : []),
      ...(extra > 0 ? [{ id: 'cooling-now', text: fill(say.feltLong, { n: extra }) }] : []),
    ];
    setAsked(found);
    if (still !== undefined && found.length === 0) onAnswer(still, now.trim());
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary title={plural(words.locale, words.form.errorTitle, asked.length)} errors={asked} />
      <FeltThen words={words} episode={episode} />
      <div class="field">
        <RadioGroup
          name="cooling-still"
          legend={say.still}
          options={answersAfter.map((value) => ({ value, label: say.answers[value] }))}
          value={still}
          error={errorOf('cooling-still')}
          onChange={(value) => setStill(answersAfter.find((answer) => answer === value))}
        />
      </div>
      <Field id="cooling-now" label={say.now} error={errorOf('cooling-now')}>
        <input
          id="cooling-now"
          class="cooling-line-field"
          value={now}
          dir="auto"
          autoComplete="off"
          aria-invalid={errorOf('cooling-now') ? 'true' : undefined}
          aria-describedby={describedBy('cooling-now', undefined, errorOf('cooling-now'))}
          onInput={(event) => setNow(event.currentTarget.value)}
        />
      </Field>
      <p class="actions">
        <button type="submit" class="button">
          {say.save}
        </button>
      </p>
    </form>
  );
}
