import { bodyText } from '../../domain/message/assemble.ts';
import { measure } from '../../domain/message/measure.ts';
import { plural } from '../../i18n/say.ts';
import type { View } from './view.ts';

/** The other version, to be read beside the one in hand, and what can be done with the two. */
export function SecondDraft({ say, locale, composer, onChosen }: View & { onChosen: () => void }) {
  const { beside, acts } = composer;
  if (!beside) return null;
  const { letter, draft } = beside;
  const { words } = measure(letter.paragraphs.join(' '));
  return (
    <section class="message-second" aria-labelledby="message-second-title">
      <h2 id="message-second-title" tabIndex={-1}>
        {say.second.other}
      </h2>
      <p class="hint">{plural(locale, say.measures.words, words)}</p>
      <div class="message-second-text" lang={draft.language === locale ? undefined : draft.language}>
        {letter.subject && (
          <p>
            <strong>{letter.subject}</strong>
          </p>
        )}
        {bodyText(letter)
          .split('\n\n')
          .map((text, index) => (
            <p key={`${index} ${text.slice(0, 20)}`}>{text}</p>
          ))}
      </div>
      <div class="message-ways">
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            onChosen();
            acts.choose('second');
          }}
        >
          {say.second.keepOther}
        </button>
        <button type="button" class="link-button" onClick={acts.swap}>
          {say.second.swap}
        </button>
      </div>
    </section>
  );
}
