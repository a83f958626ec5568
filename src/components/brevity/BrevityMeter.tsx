import { useEffect, useRef, useState } from 'preact/hooks';
import type { RuleSheet } from '../../domain/brevity/rule.ts';
import { insteadOf, shorten } from '../../domain/brevity/shorten.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plural } from '../../i18n/say.ts';
import { MarkedText } from './MarkedText.tsx';
import { MarkNote } from './MarkNote.tsx';
import { countsOf, type MeterWords, verdictOf } from './meter-words.ts';
import { useReading, useSettled } from './use-reading.ts';

/** What the meter is handed. */
export type BrevityMeterProps = {
  /** The language of the page, which the meter speaks. */
  locale: Locale;
  say: MeterWords;
  /** What is read: plain text, whatever it contains. */
  text: string;
  /** The rules of the language of the message, from `data/brevity.<language>.json`. */
  rules: RuleSheet;
  /** Called with the whole new text when the reader replaces a piece, or takes that back. */
  onReplace: (text: string) => void;
  /** Sets the ids apart where a page holds two meters. */
  id?: string;
};

// Enough to work with; a text that has more is better begun again.
const SHOWN = 20;
const SETTLED_AFTER = 1_000;

/**
 * The brevity meter: says in words how many reasons a text holds, how long it is, and which pieces open a discussion, each
 * with its explanation and a shorter wording. It reads a moment after the text last changed, and never blocks anything.
 */
export function BrevityMeter({ locale, say, text, rules, onReplace, id = 'brevity' }: BrevityMeterProps) {
  const { text: read, reading, compiled } = useReading(text, rules);
  const [open, setOpen] = useState<string | undefined>();
  const [undo, setUndo] = useState<{ before: string; after: string } | undefined>();
  const [told, setTold] = useState('');
  const heading = useRef<HTMLParagraphElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const isEmpty = read.trim() === '';
  const counts = countsOf(say, locale, reading);
  const verdict = verdictOf(say, locale, reading);
  const settled = useSettled(isEmpty ? '' : `${counts} ${verdict}`, SETTLED_AFTER);
  useEffect(() => setTold(''), [settled]);

  const language = rules.language === locale ? undefined : rules.language;
  const marks = reading.marks.slice(0, SHOWN);
  const noteId = (number: number) => `${id}-note-${number}`;
  const show = (number: number) => {
    setOpen(noteId(number));
    document.getElementById(noteId(number))?.focus();
  };
  const change = (after: string, words: string) => {
    setOpen(undefined);
    setTold(words);
    onReplace(after);
  };
  // The button that was pressed is gone with its piece: the reader goes on at the way back.
  const canUndo = undo?.after === text;
  useEffect(() => {
    if (canUndo) back.current?.focus();
  }, [canUndo, undo]);

  return (
    <div class="brevity">
      <p class="brevity-summary" ref={heading} tabIndex={-1}>
        {isEmpty ? (
          say.meter.empty
        ) : (
          <>
            <strong>{counts}</strong> {verdict} {reading.reasons > 1 && say.meter.one}
          </>
        )}
      </p>
      {canUndo && (
        <button
          type="button"
          ref={back}
          class="link-button"
          onClick={() => {
            setUndo(undefined);
            change(undo.before, say.meter.undone);
            heading.current?.focus();
          }}
        >
          {say.meter.undo}
        </button>
      )}
      {marks.length > 0 && (
        <>
          <MarkedText {...{ text: read, marks, language, noteId }} label={say.meter.text} onChoose={show} />
          <ol class="brevity-notes" aria-label={say.meter.list}>
            {marks.map((mark, index) => {
              const rule = compiled.byId.get(mark.rule);
              const note = noteId(index + 1);
              const instead = insteadOf(rule, reading.reasons);
              return (
                rule && (
                  <MarkNote
                    key={`${mark.start} ${mark.rule}`}
                    {...{ say, mark, rule, instead, language }}
                    id={note}
                    number={index + 1}
                    piece={read.slice(mark.start, mark.end)}
                    open={open === note}
                    onToggle={() => setOpen(open === note ? undefined : note)}
                    onReplace={() => {
                      // Typed on meanwhile: the piece may have moved, the next reading shows it again.
                      if (read !== text) return;
                      const after = shorten(text, mark, compiled, reading.reasons);
                      setUndo({ before: text, after });
                      change(after, instead === '' ? say.meter.removed : say.meter.replaced);
                    }}
                  />
                )
              );
            })}
          </ol>
          {reading.marks.length > SHOWN && (
            <p class="hint">{plural(locale, say.meter.more, reading.marks.length - SHOWN)}</p>
          )}
        </>
      )}
      <p role="status" class="visually-hidden">
        {told || settled}
      </p>
    </div>
  );
}
