import { ComposerView } from './ComposerView.tsx';
import { compose, libraryAtHand } from './composer.ts';
import type { ComposerProps } from './composer-words.ts';
import type { Composer } from './use-composer.ts';

const nothing = () => undefined;
const acts: Composer['acts'] = {
  fill: nothing,
  sound: nothing,
  subject: nothing,
  turn: nothing,
  back: nothing,
  beginEdit: nothing,
  edit: nothing,
  restore: nothing,
  pin: nothing,
  leaveOut: nothing,
  shift: nothing,
  offer: nothing,
  rewrite: nothing,
  shuffle: nothing,
  undo: nothing,
  open: nothing,
  decline: nothing,
  head: nothing,
  double: nothing,
  swap: nothing,
  choose: nothing,
};

/**
 * The composer as the server writes it: the same markup as the living one, answering to nothing. It is never hydrated;
 * the door puts the living composer in its place on first use.
 */
export function FirstMessage(props: ComposerProps) {
  const { locale, say, form, files, links } = props;
  const known = {
    record: { open: 'goodbye' as const, drafts: {} },
    occasion: 'goodbye' as const,
    typed: {},
    facts: [],
    pins: [],
    situation: 'colleague' as const,
    notOwed: undefined,
  };
  const composer: Composer = {
    ...compose(known, libraryAtHand(props, undefined, locale), locale, false),
    ...known,
    acts,
    told: '',
    undoable: undefined,
    isChosen: false,
    declined: [],
    dates: undefined,
    redLine: false,
    verdict: undefined,
    clientName: '',
    head: undefined,
    beside: undefined,
    generation: 0,
    library: { isHere: false, failed: false, retry: nothing, isEmpty: false },
  };
  return <ComposerView {...{ locale, say, form, files, links, composer }} isLive={false} />;
}
