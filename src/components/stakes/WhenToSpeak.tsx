import { useState } from 'preact/hooks';
import { daysBetween } from '../../domain/dates/calendar.ts';
import type { Day } from '../../domain/dates/day.ts';
import type { Money } from '../../domain/money/money.ts';
import type { Announcing, AnnouncingChoices } from '../../domain/stakes/announcing.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { sayDays, sayMonies } from '../../i18n/say-payment.ts';
import type { NoticeData } from '../notice/notice-data.ts';
import { HandedOver } from './HandedOver.tsx';
import type { Heads, StakesWords } from './stakes-props.ts';
import { sayBefore, type TakenDay, takeDay } from './take-day.ts';

type Props = {
  locale: Locale;
  data: NoticeData;
  say: StakesWords['answer'];
  choices: AnnouncingChoices;
  exposed: readonly Money[];
  today: Day;
  limit: Day | undefined;
  calculator: string;
  Heading: Heads[1];
};

/** The three choices with the day each lets the reader announce, and the way to hand that day to the calculator. */
export function WhenToSpeak({ locale, data, say, choices, exposed, today, limit, calculator, Heading }: Props) {
  const [taken, setTaken] = useState<TakenDay | undefined>();
  const [told, setTold] = useState('');
  const day = (value: Day) => sayDay(locale, value);
  const shown = (['now', 'owed', 'done'] as const).filter((name) => choices[name].kind !== 'nothing');
  const take = (chosen: Day) => {
    const result = takeDay(locale, chosen);
    setTaken(result);
    setTold(
      result ? fill(say.taken, { now: day(chosen), before: sayBefore(locale, result.before, say) }) : say.takenSame,
    );
  };
  const undo = (done: TakenDay) => {
    done.undo();
    setTaken(undefined);
    setTold(fill(say.undone, { before: sayBefore(locale, done.before, say) }));
  };
  return (
    <>
      <Heading>{say.whenTitle}</Heading>
      <dl class="stakes-when">
        {shown.map((name) => (
          <div key={name}>
            <dt>{say[name]}</dt>
            <dd>
              {texts(name, choices[name]).map((text, index) => (
                <p key={text} class={index === 0 ? 'stakes-day' : undefined}>
                  {text}
                </p>
              ))}
              {takeable(choices[name])}
            </dd>
          </div>
        ))}
      </dl>
      <HandedOver
        told={told}
        undo={taken && (() => undo(taken))}
        undoLabel={say.undo}
        to={calculator}
        open={say.openCalculator}
      />
      <p class="hint">{say.dueOnly}</p>
    </>
  );

  function takeable(choice: Announcing) {
    if (choice.kind !== 'day' || choice.pastLimit) return null;
    return (
      <button type="button" class="button-quiet" onClick={() => take(choice.day)}>
        {fill(say.take, { day: sayDay(locale, choice.day, 'long') })}
      </button>
    );
  }

  function texts(name: keyof AnnouncingChoices, choice: Announcing): string[] {
    if (choice.kind !== 'day') return [say.kind[choice.kind]];
    const late = choice.pastLimit && limit ? [fill(say.pastLimit, { day: day(limit) })] : [];
    if (name === 'now') {
      const left = exposed.length > 0 ? [fill(say.exposedNow, { sums: sayMonies(locale, exposed) })] : [];
      return [fill(say.today, { day: day(choice.day) }), ...left, ...late];
    }
    const more = daysBetween(today, choice.day);
    return [
      day(choice.day),
      fill(say.costs, { days: sayDays(locale, more, data.answer.owed) }),
      ...(choice.lastDue ? [fill(say.lastDue, { day: day(choice.lastDue) })] : []),
      ...late,
    ];
  }
}
