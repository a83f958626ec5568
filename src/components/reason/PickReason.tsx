import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { choosePhrases } from '../../domain/phrases/choose.ts';
import { LONGEST_EDIT } from '../../domain/phrases/edited.ts';
import { fill, plural, sayNumber } from '../../i18n/say.ts';
import { keepLine } from '../../stores/message-record.ts';
import { $phraseFilters } from '../../stores/phrase-filters.ts';
import { $reason, changeReason, keepable } from '../../stores/reason-record.ts';
import { CopyButton } from '../form/CopyButton.tsx';
import { ErrorSummary, type FieldError } from '../form/ErrorSummary.tsx';
import { OWN_FIELD, OwnReason } from './OwnReason.tsx';
import { ReasonChoice } from './ReasonChoice.tsx';
import { ReasonFilters } from './ReasonFilters.tsx';
import type { ReasonData, Reasons } from './reason-data.ts';
import { useFetched } from './use-fetched.ts';

type Props = { data: ReasonData; onKept: () => void };

/** The choice of one reason: a phrase of the library, or the reader's own words. */
export function PickReason({ data, onKept }: Props) {
  const { locale, say, form } = data;
  const filters = useStore($phraseFilters);
  const { choice, own } = useStore($reason);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const language = filters.language ?? locale;
  const tone = filters.tone ?? 'neutral';
  const register = language === 'fr' ? filters.register : undefined;
  const library = useFetched<Reasons>(data.reasons[language]);
  const offered = choosePhrases(library.value ?? [], { move: 'reason', tone, channel: filters.channel, register });
  const phrases = offered.filter((each) => each.tone === undefined).map(({ phrase }) => phrase);

  const isOwn = choice === 'own';
  const chosen = phrases.find(({ id }) => id === choice);
  const text = isOwn ? keepable(own) : (chosen?.text ?? '');
  const change = (part: Parameters<typeof changeReason>[0]) => {
    changeReason(part);
    setErrors([]);
  };
  const fault = (): FieldError | undefined => {
    if (isOwn && own.length > LONGEST_EDIT) {
      const values = { n: sayNumber(locale, own.length), most: sayNumber(locale, LONGEST_EDIT) };
      return { id: OWN_FIELD, text: fill(say.pick.tooLong, values) };
    }
    if (text !== '') return undefined;
    return isOwn ? { id: OWN_FIELD, text: say.pick.empty } : { id: 'reason-choice', text: say.pick.nothing };
  };
  const keep = () => {
    const found = fault();
    if (found) return setErrors([found]);
    keepLine('reason', { phrase: isOwn ? '' : choice, text }, language);
    onKept();
  };
  const errorAt = (id: string) => errors.find((error) => error.id === id)?.text;

  return (
    <div class="reason-pick" tabIndex={-1}>
      <ErrorSummary title={plural(locale, form.errorTitle, errors.length)} errors={errors} />
      <ReasonFilters say={say} chosen={{ tone, register: filters.register, language }} />
      {library.value ? (
        <ReasonChoice
          {...{ say, phrases, choice }}
          lang={language === locale ? undefined : language}
          error={errorAt('reason-choice')}
          onChoose={(id) => change({ choice: id })}
        />
      ) : (
        <p class="hint" role="status">
          {library.failed ? say.pick.failed : say.pick.loading}
        </p>
      )}
      {library.failed && (
        <button type="button" class="button-quiet" onClick={library.retry}>
          {say.pick.retry}
        </button>
      )}
      {isOwn && (
        <OwnReason
          {...{ data, language }}
          text={own}
          error={errorAt(OWN_FIELD)}
          onType={(typed) => change({ own: typed })}
        />
      )}
      <div class="actions">
        <button type="button" class="button" onClick={keep}>
          {say.pick.keep}
        </button>
        {text !== '' && (
          <CopyButton
            key={text}
            text={text}
            label={say.pick.copy}
            done={say.chosen.copied}
            refused={form.refused}
            refusedLabel={form.refusedLabel}
          />
        )}
      </div>
    </div>
  );
}
