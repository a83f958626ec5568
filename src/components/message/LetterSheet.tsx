import { useEffect, useMemo, useState } from 'preact/hooks';
import { cleanName } from '../../domain/phrases/clean-name.ts';
import { cleanEdit } from '../../domain/phrases/edited.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import type { View } from './view.ts';

/** The civil day of this device. */
function today(): string {
  const now = new Date();
  const part = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/**
 * The message as a letter for paper, laid out by the custom of its language; on screen it is not there. Hence it follows a change
 * once the screen has shown it.
 */
export function LetterSheet({ composer }: View) {
  const [shown, show] = useState(composer);
  useEffect(() => show(composer), [composer]);
  return useMemo(() => <Sheet composer={shown} />, [shown]);
}

function Sheet({ composer }: Pick<View, 'composer'>) {
  const { letter, draft, filling, head } = composer;
  const { words } = filling;
  const place = cleanName(head?.place ?? '');
  const date = sayDay(draft.language, today(), 'long');
  const sender = cleanEdit(head?.sender ?? '') || letter.name;
  return (
    <div class="letter-sheet" lang={draft.language}>
      <p class="letter-sender">{sender}</p>
      <p class="letter-addressee">{cleanEdit(head?.addressee ?? '')}</p>
      <p class="letter-date">{fill(place ? words.placeAndDate : words.date, { place, date })}</p>
      {draft.channel === 'registered' && <p class="letter-registered">{words.registered}</p>}
      {letter.subject && (
        <p class="letter-subject">
          {words.subjectLabel}
          {letter.subject}
        </p>
      )}
      {letter.greeting && <p>{letter.greeting}</p>}
      {letter.paragraphs.map((text, index) => (
        <p key={`${index} ${text.slice(0, 20)}`}>{text}</p>
      ))}
      {letter.signOff && <p>{letter.signOff}</p>}
      <p class="letter-name">{letter.name}</p>
    </div>
  );
}
