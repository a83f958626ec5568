import type { RehearsalRecord } from '../../stores/rehearsal-record.ts';
import { meetingOf } from './meeting-day.ts';
import { RehearsalView } from './RehearsalView.tsx';
import type { RehearsalProps } from './rehearsal-words.ts';
import { scriptOf } from './script-view.ts';
import type { PracticeState } from './use-practice.ts';
import { firstLibrary, type ScriptState } from './use-script.ts';

const nothing = () => undefined;
const acts: ScriptState['acts'] = {
  fill: nothing,
  sound: nothing,
  turn: nothing,
  back: nothing,
  edit: nothing,
  restore: nothing,
  leaveOut: nothing,
  offer: nothing,
};
const record: RehearsalRecord = { attempts: {}, meeting: '', offer: '', voice: false };

/**
 * The rehearsal as the server writes it: the same markup as the living one, answering to nothing. It is never hydrated; the
 * door puts the living rehearsal in its place on first use. `left` and `all` are the push-backs for one day and in all.
 */
export function FirstRehearsal({
  level,
  left,
  all,
  ...props
}: RehearsalProps & { level: 2 | 3; left: number; all: number }) {
  const { locale, say, links, files } = props;
  const at = firstLibrary(props, locale);
  const known = { typed: {}, facts: [], pins: [], situation: 'colleague' as const, notOwed: undefined };
  const script: ScriptState = {
    ...scriptOf({ open: 'goodbye', drafts: {} }, known, at, locale, false),
    acts,
    told: '',
    redLine: false,
    notOwed: undefined,
    situation: known.situation,
    typed: known.typed,
    dates: undefined,
    language: locale,
    objections: at.objections,
    principles: at.objections,
    library: { isHere: false, failed: false, retry: nothing },
  };
  const practice: PracticeState = {
    card: at.objections[0],
    isExtra: false,
    revealed: false,
    told: '',
    turn: 0,
    attempts: {},
    left,
    today: '',
    turns: new Map(),
    days: [],
    weak: all,
    show: nothing,
    reveal: nothing,
    mark: nothing,
    another: nothing,
  };
  const view = {
    locale,
    say,
    links,
    level,
    script,
    practice,
    record,
    meeting: meetingOf('', undefined),
    change: nothing,
  };
  return <RehearsalView {...view} files={files} isLive={false} hasCards={level === 2} />;
}
