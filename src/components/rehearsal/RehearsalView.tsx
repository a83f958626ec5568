import { ClientSwitcher } from '../client/ClientSwitcher.tsx';
import { Offer } from './Offer.tsx';
import { Practice } from './Practice.tsx';
import { RedLineAdvice } from './RedLineAdvice.tsx';
import type { RehearsalProps } from './rehearsal-words.ts';
import { Script } from './Script.tsx';
import type { View } from './view.ts';

type Props = View & {
  files: RehearsalProps['files'];
  /** Off in the server's markup: nothing answers yet. */
  isLive: boolean;
  /** Whether the cards can be printed from here: not inside a chapter. */
  hasCards: boolean;
};

/** The rehearsal as it looks, on the server as in the browser. */
export function RehearsalView({ files, isLive, hasCards, ...view }: Props) {
  const { say } = view;
  return (
    <>
      <div class="client-switcher">
        <ClientSwitcher say={files} />
      </div>
      <fieldset class="rehearsal-parts" disabled={!isLive}>
        <RedLineAdvice {...view} />
        <Script {...view} />
        <Offer {...view} />
        <Practice {...view} />
        {hasCards && (
          <div class="rehearsal-print">
            <button type="button" class="button-quiet" onClick={() => window.print()}>
              {say.print}
            </button>
            <p class="hint">{say.printHint}</p>
          </div>
        )}
      </fieldset>
    </>
  );
}
