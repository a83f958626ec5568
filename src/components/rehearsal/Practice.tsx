import { useEffect, useRef } from 'preact/hooks';
import { marks } from '../../domain/rehearsal/schedule.ts';
import { fill, plural, sayDay } from '../../i18n/say.ts';
import { sayAloud, useLocalVoice } from './client-voice.ts';
import { MeetingField } from './MeetingField.tsx';
import { PracticeList } from './PracticeList.tsx';
import { PracticeReminder } from './PracticeReminder.tsx';
import { PushBack } from './PushBack.tsx';
import { saysNow } from './says-now.ts';
import { headingOf, type View } from './view.ts';

// Where a key writes or presses something already.
const FIELDS = 'input, select, textarea, [contenteditable]';
const PRESSED = 'button, a, summary, label';

/** The push-backs: one at a time, by button or key, then where all of them stand. */
export function Practice(view: View) {
  const { say, locale, practice, script, record, change } = view;
  const { card, revealed, told, turn } = practice;
  const voice = useLocalVoice(script.language);
  const title = useRef<HTMLHeadingElement>(null);
  const isSaid = card?.isSpoken === true && voice !== undefined;
  const speak = () => {
    if (card && voice && card.isSpoken) sayAloud(saysNow(card, practice.attempts), voice);
  };
  // A card that comes because of something the reader did takes the focus, and is spoken where they asked for it.
  useEffect(() => {
    if (turn === 0) return;
    title.current?.focus();
    if (record.voice) speak();
  }, [turn]);

  // Keys count while the focus is in the box, nowhere else on the page.
  const box = useRef<HTMLDivElement>(null);
  const act = useRef<(event: KeyboardEvent) => void>(() => undefined);
  act.current = (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || target.closest(FIELDS)) return;
    const mark = marks.find((each) => String(each) === event.key);
    if (event.key === ' ' && card && !revealed && !target.closest(PRESSED)) {
      event.preventDefault();
      practice.reveal();
    } else if (mark && revealed) {
      event.preventDefault();
      practice.mark(mark);
    }
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => act.current(event);
    box.current?.addEventListener('keydown', listen);
    return () => box.current?.removeEventListener('keydown', listen);
  }, []);

  const Heading = headingOf(view);
  const SubHeading = headingOf(view, 1);
  return (
    <section aria-labelledby="rehearsal-practice">
      <Heading id="rehearsal-practice">{say.practice.title}</Heading>
      <p>{say.practice.lead}</p>
      <MeetingField {...view} />
      <div class="push-back-box" ref={box}>
        {card ? (
          <PushBack {...view} card={card} title={title} />
        ) : (
          <div class="push-back">
            <SubHeading ref={title} tabIndex={-1}>
              {script.objections.length > 0 ? say.practice.finished : say.practice.empty}
            </SubHeading>
            {script.objections.length > 0 && (
              <>
                <p>
                  {practice.days[0]
                    ? fill(say.practice.next, { day: sayDay(locale, practice.days[0]) })
                    : say.practice.ready}
                </p>
                <button type="button" class="button-quiet" onClick={practice.another}>
                  {say.practice.more}
                </button>
              </>
            )}
          </div>
        )}
      </div>
      <p role="status" class="hint practice-told">
        {told}
      </p>
      {voice && (
        <div class="practice-voice">
          <label class="choice">
            <input
              type="checkbox"
              id="rehearsal-voice"
              checked={record.voice}
              aria-describedby="rehearsal-voice-hint"
              onChange={(event) => {
                change({ voice: event.currentTarget.checked });
                if (event.currentTarget.checked) speak();
              }}
            />
            {say.voice.label}
            <span class="hint" id="rehearsal-voice-hint">
              {say.voice.hint}
            </span>
          </label>
          {record.voice && isSaid && (
            <button type="button" class="link-button" onClick={speak}>
              {say.voice.again}
            </button>
          )}
        </div>
      )}
      <p class="hint practice-needs">
        {practice.weak === 0 ? say.practice.allGood : plural(locale, say.practice.needs, practice.weak)}
      </p>
      <PracticeReminder {...view} />
      <PracticeList {...view} />
    </section>
  );
}
