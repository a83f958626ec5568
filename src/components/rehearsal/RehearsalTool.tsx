import { useStore } from '@nanostores/preact';
import { $rehearsal, changeRehearsal } from '../../stores/rehearsal-record.ts';
import { CardSheets } from './CardSheets.tsx';
import { livingDeck } from './deck.ts';
import { meetingOf } from './meeting-day.ts';
import { RehearsalView } from './RehearsalView.tsx';
import type { RehearsalProps } from './rehearsal-words.ts';
import { usePractice } from './use-practice.ts';
import { useScript } from './use-script.ts';
import type { View } from './view.ts';

/** The living rehearsal, and on its own page the cards it prints. */
export function RehearsalTool({ level, ...props }: RehearsalProps & { level: 2 | 3 }) {
  const { locale, say, links, files } = props;
  const record = useStore($rehearsal);
  const script = useScript(props);
  const meeting = meetingOf(record.meeting, script.dates);
  const practice = usePractice(props, script.objections, meeting.day);
  const view: View = { locale, say, links, level, script, practice, record, meeting, change: changeRehearsal };
  const hasCards = level === 2;
  return (
    <>
      <div class="not-on-paper">
        <RehearsalView {...view} files={files} isLive hasCards={hasCards} />
      </div>
      {hasCards && <CardSheets {...livingDeck(view)} say={say} />}
    </>
  );
}
