import type { Phrase } from '../../domain/phrases/phrase.ts';
import type { ReasonWords } from './reason-data.ts';

type Props = {
  say: ReasonWords;
  phrases: readonly Phrase[];
  choice: string;
  /** The language of the phrases where the page has another. */
  lang: string | undefined;
  error: string | undefined;
  onChoose: (choice: string) => void;
};

/** The reasons as native radio buttons, the reader's own words last. */
export function ReasonChoice({ say, phrases, choice, lang, error, onChoose }: Props) {
  const options = [
    ...phrases.map(({ id, text }) => ({ id, text, lang })),
    { id: 'own', text: say.pick.own, lang: undefined },
  ];
  return (
    <fieldset
      class="choices"
      id="reason-choice"
      tabIndex={-1}
      aria-describedby={error === undefined ? undefined : 'reason-choice-error'}
    >
      <legend>{say.pick.legend}</legend>
      {error && (
        <p class="field-error" id="reason-choice-error">
          {error}
        </p>
      )}
      {options.map(({ id, text, lang: language }) => (
        <label class="choice" key={id}>
          <input
            type="radio"
            name="reason-choice"
            value={id}
            id={`reason-choice-${id}`}
            checked={choice === id}
            onChange={() => onChoose(id)}
          />
          <span class={id === 'own' ? undefined : 'reason-text'} lang={language}>
            {text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
