import { useState } from 'preact/hooks';
import type { Answers } from '../../domain/quiz/answers.ts';
import { optionOf } from '../../domain/quiz/questions.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import type { CountryContacts } from '../../schemas/contact-list.ts';
import { CopyButton } from '../form/CopyButton.tsx';
import { ContactList } from './ContactList.tsx';
import { Heading, type Level } from './Heading.tsx';
import type { QuizWords } from './quiz-words.ts';
import { useContacts } from './use-contacts.ts';

type Props = { words: QuizWords; answers: Answers; write: string; level: Level };

const OTHER = 'other';

/** Whom to turn to after a red line, in the reader's country, and what to write instead of meeting. */
export function RedLineHelp({ words, answers, write, level }: Props) {
  const { after, links, locale, run } = words;
  const { help } = after;
  const [country, setCountry] = useState('');
  const countries = useContacts(links.contacts);
  const line = optionOf('tone', answers.tone)?.redLine ?? 'legality';
  const chosen = countries === 'failed' ? undefined : countries?.find(({ id }) => id === country);
  return (
    <>
      <section class="quiz-part red-help">
        <Heading level={level}>{help.title}</Heading>
        {countries === 'failed' ? (
          <p>
            {help.failed} <a href={links.unsafe}>{words.unsafe}</a>
          </p>
        ) : (
          <div class="field not-on-paper">
            <label for="red-country">{help.pick}</label>
            <select id="red-country" value={country} onChange={(event) => setCountry(event.currentTarget.value)}>
              <option value="">{help.choose}</option>
              {countries?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value={OTHER}>{help.other}</option>
            </select>
          </div>
        )}
        <div aria-live="polite">
          {chosen && (
            <>
              <ContactList contacts={helpingWith(chosen, line)} source={help.source} />
              <p class="hint">{fill(help.reviewed, { day: sayDay(locale, chosen.reviewed, 'long') })}</p>
            </>
          )}
          {country === OTHER && <p>{help.none}</p>}
        </div>
      </section>
      <section class="quiz-part red-write">
        <Heading level={level}>{help.write}</Heading>
        <blockquote>{write}</blockquote>
        <p class="actions not-on-paper">
          <CopyButton
            text={write}
            label={help.copyWrite}
            done={help.copiedWrite}
            refused={run.refused}
            refusedLabel={help.labelWrite}
          />
        </p>
      </section>
    </>
  );
}

function helpingWith({ contacts }: CountryContacts, line: 'safety' | 'legality') {
  return contacts.filter((contact) => contact.for.includes(line));
}
