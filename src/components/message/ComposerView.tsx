import { useMemo, useRef, useState } from 'preact/hooks';
import type { Slot } from '../../domain/phrases/phrase.ts';
import { ClientSwitcher } from '../client/ClientSwitcher.tsx';
import { CoolingLine } from '../cooling/CoolingLine.tsx';
import { Advice } from './Advice.tsx';
import type { ComposerProps } from './composer-words.ts';
import { Known } from './Known.tsx';
import { LetterHeadFields } from './LetterHeadFields.tsx';
import { Measures } from './Measures.tsx';
import { MessageBody } from './MessageBody.tsx';
import { MeterPart } from './MeterPart.tsx';
import { SecondDraft } from './SecondDraft.tsx';
import { SendBar } from './SendBar.tsx';
import { SoundFields } from './SoundFields.tsx';
import { SubjectField } from './SubjectField.tsx';
import type { View } from './view.ts';

type Props = View & {
  files: ComposerProps['files'];
  /** Off in the server's markup: nothing answers yet. */
  isLive: boolean;
};

/** The composer as it looks, on the server as in the browser: what is written above, the message, the ways out below. */
export function ComposerView({ files, isLive, ...view }: Props) {
  const { say, composer } = view;
  const { acts, told, undoable, beside, draft, library, generation } = composer;
  const [asked, setAsked] = useState<{ slot: Slot; count: number } | undefined>();
  const title = useRef<HTMLHeadingElement>(null);
  // Both draw themselves when what they show has changed: nothing that is written here concerns them.
  const switcher = useMemo(() => <ClientSwitcher say={files} />, [files]);
  const waiting = useMemo(() => <CoolingLine locale={view.locale} say={say.coolingLine} />, [view.locale, say]);
  // The button is gone with the act: the keyboard goes on to what it brought.
  const double = () => {
    acts.double();
    requestAnimationFrame(() => document.getElementById('message-second-title')?.focus());
  };
  const isPrinted = draft.channel === 'letter' || draft.channel === 'registered';
  return (
    <>
      <div class="client-switcher">{switcher}</div>
      <fieldset class={`composer${beside ? ' composer-wide' : ''}`} disabled={!isLive}>
        <div class="message-aside">
          {waiting}
          <Advice {...view} />
          <SoundFields {...view} />
          <Known {...view} />
        </div>
        <div class="message-main">
          <SubjectField {...view} />
          <div class={beside ? 'message-versions' : undefined}>
            <section aria-labelledby="message-title" key={`${generation} ${composer.occasion}`}>
              <div class="message-bar">
                <h2 id="message-title" ref={title} tabIndex={-1}>
                  {beside ? say.second.first : say.body}
                </h2>
                <div class="message-bar-acts">
                  <button type="button" id="message-shuffle" class="link-button" onClick={acts.shuffle}>
                    {say.shuffle}
                  </button>
                  {undoable && (
                    <button
                      type="button"
                      class="link-button"
                      onClick={() => {
                        title.current?.focus();
                        acts.undo();
                      }}
                    >
                      {say.undo}
                    </button>
                  )}
                </div>
              </div>
              <p role="status" class="hint message-told">
                {told}
              </p>
              {library.failed && (
                <p class="notice-line">
                  {say.libraryFailed}{' '}
                  <button type="button" class="link-button" onClick={library.retry}>
                    {say.retry}
                  </button>
                </p>
              )}
              <MessageBody {...view} asked={asked} />
              <Measures {...view} />
              <MeterPart {...view} />
              {beside ? (
                <button
                  type="button"
                  class="button-quiet"
                  onClick={() => {
                    title.current?.focus();
                    acts.choose('first');
                  }}
                >
                  {say.second.keepFirst}
                </button>
              ) : (
                <button type="button" id="message-double" class="link-button" key="double" onClick={double}>
                  {say.second.double}
                </button>
              )}
            </section>
            <SecondDraft {...view} onChosen={() => title.current?.focus()} />
          </div>
          {isPrinted && <LetterHeadFields {...view} />}
          <SendBar
            {...view}
            isLive={isLive}
            onComplete={(slot) => setAsked((before) => ({ slot, count: (before?.count ?? 0) + 1 }))}
          />
        </div>
      </fieldset>
    </>
  );
}
