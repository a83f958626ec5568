import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = {
  /** Names what is left to fill in. */
  question: string;
  complete: string;
  onComplete: () => void;
  /** The way on with the blanks as they are. */
  children: ComponentChildren;
};

/** Asked before a text with blanks leaves the page. It takes the focus when it appears. */
export function BlankQuestion({ question, complete, onComplete, children }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset class="phrase-question" ref={box} tabIndex={-1}>
      <legend>{question}</legend>
      <button type="button" class="button-quiet" onClick={onComplete}>
        {complete}
      </button>
      {children}
    </fieldset>
  );
}
