import { useEffect, useState } from 'preact/hooks';
import { beginsParagraph } from '../../domain/message/assemble.ts';
import type { Move, Slot } from '../../domain/phrases/phrase.ts';
import { phrasePieces } from '../../domain/phrases/pieces.ts';
import { formOf, greetingOf, namedGreeting, signOffOf } from '../../i18n/say-letter.ts';
import { PhraseText } from '../phrases/PhraseText.tsx';
import { lineLook } from './line-look.ts';
import { MessageLine } from './MessageLine.tsx';
import type { View } from './view.ts';

type Props = View & {
  /** A blank that is to be opened, asked for from the buttons below. */
  asked: { slot: Slot; count: number } | undefined;
};

function hasBlank(text: string, slot: Slot): boolean {
  return text.includes(`{${slot}}`);
}

/** The message as it reads, from the salutation to the name; every line opens where it stands. */
export function MessageBody({ asked, ...view }: Props) {
  const { say, locale, composer } = view;
  const { draft, filling, raw, acts } = composer;
  const [open, setOpen] = useState<Move | undefined>();
  const [around, setAround] = useState<'greeting' | 'name' | undefined>();
  const form = formOf(draft.channel);
  const look = lineLook(composer);
  const lang = draft.language === locale ? undefined : draft.language;
  const shared = { values: raw, labels: filling.labels, say: say.phrase, onFill: acts.fill };
  const greeting = greetingOf(draft, filling);
  const hasContact = Boolean(filling.values.contact?.trim());
  const isNaming = around === 'greeting';
  const greetingPieces =
    isNaming && !hasContact ? phrasePieces(namedGreeting(draft, filling.words), {}, draft.language) : greeting;
  const name = phrasePieces('{my-name}', filling.values, draft.language);
  const placeOf = (pieces: typeof greeting) => pieces.findIndex((piece) => piece.kind !== 'literal');
  // The first line that has the blank opens it; the name at the end is no line.
  const asking = asked && draft.lines.find((line) => !line.out && hasBlank(line.text, asked.slot))?.move;
  useEffect(() => {
    if (asked && asking === undefined) setAround('name');
  }, [asked?.count]);

  return (
    <div class="message-sheet">
      {form.greeting && (
        <p class="phrase-text message-greeting" lang={lang}>
          <PhraseText
            {...shared}
            pieces={greetingPieces}
            open={isNaming ? placeOf(greetingPieces) : undefined}
            onOpen={(piece) => setAround(piece === undefined ? undefined : 'greeting')}
          />
          {!hasContact && !isNaming && (
            <>
              {' '}
              <button type="button" class="link-button message-add" lang={locale} onClick={() => setAround('greeting')}>
                {say.addContact}
              </button>
            </>
          )}
        </p>
      )}
      <ol class="message-lines">
        {draft.lines.map((line, index) => (
          <MessageLine
            key={line.move}
            {...view}
            line={line}
            begins={beginsParagraph(draft.lines, index)}
            isOpen={open === line.move}
            look={look}
            onToggle={(is) => setOpen(is ? line.move : undefined)}
            asked={asking === line.move ? asked : undefined}
          />
        ))}
      </ol>
      {form.signOff && (
        <div class="message-end">
          <p class="phrase-text" lang={lang}>
            {signOffOf(draft, filling)}
          </p>
          <p class="phrase-text" lang={lang}>
            <PhraseText
              {...shared}
              pieces={name}
              open={around === 'name' ? 0 : undefined}
              onOpen={(piece) => setAround(piece === undefined ? undefined : 'name')}
            />
          </p>
        </div>
      )}
    </div>
  );
}
