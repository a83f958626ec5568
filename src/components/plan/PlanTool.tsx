import { useEffect, useRef, useState } from 'preact/hooks';
import { tickPlan } from '../../stores/plan-record.ts';
import { ClientSwitcher } from '../client/ClientSwitcher.tsx';
import { useClientTurn } from '../client/use-client-turn.ts';
import { NoteField } from './NoteField.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import type { PlanProps } from './plan-words.ts';
import { SpeakDay } from './SpeakDay.tsx';
import { TakeAway } from './TakeAway.tsx';
import { usePlan } from './use-plan.ts';

/** The living plan: the logbook of the open client, its masked copy on request, and the ways to take either along. */
export function PlanTool({ level, ...props }: PlanProps & { level: 2 | 3 }) {
  const { locale, say, dayErrors, files } = props;
  const open = usePlan(props);
  const turn = useClientTurn();
  const [isMasked, setMasked] = useState(false);
  const shown = useRef<HTMLElement>(null);
  const switched = useRef(false);
  useEffect(() => {
    if (switched.current) shown.current?.focus();
    switched.current = true;
  }, [isMasked]);
  const sheet = isMasked ? open.masked : open.sheet;
  const { record, today } = open;
  const within = {
    days: open.asksDay ? <SpeakDay {...{ locale, say, dayErrors }} typed={record.speak} /> : undefined,
  };
  return (
    <>
      <div class="client-switcher not-on-paper">
        <ClientSwitcher say={files} />
      </div>
      {/* Named, because it takes the focus: what is shown now is heard. */}
      <section
        class="plan-shown"
        ref={shown}
        tabIndex={-1}
        aria-labelledby="plan-title"
        aria-describedby={isMasked ? 'plan-masked' : undefined}
      >
        {isMasked && (
          <p id="plan-masked" class="notice-line not-on-paper">
            {say.redacted.notice}
          </p>
        )}
        <PlanSheet
          sheet={sheet}
          locale={locale}
          level={level}
          within={isMasked ? {} : within}
          onTick={isMasked ? undefined : (id, done) => tickPlan(id, done ? today : undefined)}
        />
        {!isMasked && <NoteField key={turn} say={say.note} note={record.note} />}
      </section>
      {/* “Copied” is said of one client's logbook only. */}
      <TakeAway key={turn} {...props} open={open} sheet={sheet} isMasked={isMasked} canPrint={level === 2} />
      <div class="plan-redacted not-on-paper">
        {!isMasked && <p class="hint">{say.redacted.lead}</p>}
        <button type="button" class="button-quiet" aria-pressed={isMasked} onClick={() => setMasked(!isMasked)}>
          {isMasked ? say.redacted.back : say.redacted.show}
        </button>
      </div>
    </>
  );
}
