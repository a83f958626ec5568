import { formOf, usualSubject } from '../../i18n/say-letter.ts';
import { Field } from '../form/Field.tsx';
import { LONGEST_SUBJECT } from './composer-acts.ts';
import type { View } from './view.ts';

/** The subject of an e-mail or a letter: the proposed one until the reader writes their own. */
export function SubjectField({ say, locale, composer }: View) {
  const { draft, filling, acts } = composer;
  if (!formOf(draft.channel).subject) return null;
  return (
    <Field id="message-subject" label={say.subject} hint={say.subjectHint}>
      <textarea
        id="message-subject"
        value={draft.subject || usualSubject(draft, filling)}
        lang={draft.language === locale ? undefined : draft.language}
        rows={1}
        dir="auto"
        maxLength={LONGEST_SUBJECT}
        autoComplete="off"
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        aria-describedby="message-subject-hint"
        onInput={(event) => acts.subject(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
      />
    </Field>
  );
}
