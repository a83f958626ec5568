import type { ComponentChildren } from 'preact';
import type { Situation } from '../../domain/phrases/phrase.ts';
import type { NotOwed } from '../../domain/phrases/referral-owed.ts';
import { ClientSwitcher } from '../client/ClientSwitcher.tsx';
import { type Chosen, type Filter, PhraseFilters } from './PhraseFilters.tsx';
import { type FileWords, namesSomeone, type PickerWords } from './picker-words.ts';

/** What the reader can change above the list. */
export type PickerActions = {
  onSituation: (situation: Situation) => void;
  onFilter: (filter: Filter, value: string) => void;
  onDisrespect: (is: boolean) => void;
};

type Props = PickerActions & {
  say: PickerWords;
  files: FileWords;
  level: 2 | 3;
  /** Off in the server's markup: nothing answers yet. */
  isReady: boolean;
  chosen: Chosen;
  notOwed: NotOwed | undefined;
  /** What the list holds now, in words; announced when it changes. */
  summary: string;
  /** Whether the summary is for the eye too: while there is no list to see. */
  isWaiting: boolean;
  rows: ComponentChildren;
  pins?: ComponentChildren;
};

/** The picker as it looks, on the server as in the browser: filters above, phrases below. */
export function PickerView(props: Props) {
  const { say, files, level, isReady, chosen, notOwed, summary, isWaiting, rows, pins } = props;
  const Heading = `h${level}` as const;
  const { onSituation, onFilter, onDisrespect } = props;
  return (
    <>
      <div class="client-switcher">
        <ClientSwitcher say={files} />
      </div>
      <fieldset class="picker" disabled={!isReady}>
        <PhraseFilters
          {...{ say, chosen, onSituation, onFilter, onDisrespect }}
          withSituation={notOwed === undefined}
        />
        <div class="phrase-results">
          {notOwed && (
            <div class="phrase-not-owed">
              <Heading>{say.notOwed.title}</Heading>
              <p>{say.notOwed[notOwed]}</p>
            </div>
          )}
          <div class="phrase-list-head">
            <Heading tabIndex={-1}>{notOwed ? say.notOwed.list : say.picker.list}</Heading>
            <p class={isWaiting ? 'hint' : 'visually-hidden'} role="status">
              {summary}
            </p>
          </div>
          {!notOwed && namesSomeone(chosen.situation) && <p class="phrase-reminder">{say.picker.askFirst}</p>}
          {rows}
        </div>
        {pins}
      </fieldset>
    </>
  );
}
