import { useEffect, useRef } from 'preact/hooks';
import type { PhraseLanguage } from '../../domain/phrases/phrase.ts';
import { BrevityMeter } from '../brevity/BrevityMeter.tsx';
import { describedBy, Field } from '../form/Field.tsx';
import type { ReasonData, Rules } from './reason-data.ts';
import { useFetched } from './use-fetched.ts';

type Props = {
  data: ReasonData;
  language: PhraseLanguage;
  text: string;
  error: string | undefined;
  onType: (text: string) => void;
};

/** The id of the field, for the summary of what to correct. */
export const OWN_FIELD = 'reason-own-text';

/** A reason in the reader's own words, with the meter under it. The meter may be late or missing: writing never waits. */
export function OwnReason({ data, language, text, error, onType }: Props) {
  const { say, meter, locale } = data;
  const rules = useFetched<Rules>(data.rules[language]);
  const area = useRef<HTMLTextAreaElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current && text === '') area.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, []);
  return (
    <div class="reason-own">
      <Field id={OWN_FIELD} label={say.pick.ownLabel} hint={say.pick.ownHint} error={error}>
        <textarea
          ref={area}
          id={OWN_FIELD}
          rows={3}
          dir="auto"
          lang={language === locale ? undefined : language}
          aria-describedby={describedBy(OWN_FIELD, say.pick.ownHint, error)}
          aria-invalid={error !== undefined}
          value={text}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </Field>
      {rules.value && <BrevityMeter {...{ locale, text }} say={meter} rules={rules.value} onReplace={onType} />}
      {rules.failed && (
        <p class="hint">
          {say.pick.meterFailed}{' '}
          <button type="button" class="link-button" onClick={rules.retry}>
            {say.pick.retry}
          </button>
        </p>
      )}
    </div>
  );
}
