import type { Candidate } from '../../domain/notice/candidate.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import { CoolingLine } from '../cooling/CoolingLine.tsx';
import { RadioGroup } from '../form/RadioGroup.tsx';
import { announceable } from './answer-form.ts';
import { SpokenSentence } from './SpokenSentence.tsx';
import type { Shown } from './shown.ts';

type Props = Shown & {
  change: (changes: Partial<NoticeForm>) => void;
  date: Candidate | undefined;
};

/** The day to announce, where there is a choice, and the sentence that announces it. */
export function Sentence({ locale, data, outcome, Heading, change, date }: Props) {
  const say = data.answer;
  const all = announceable(outcome);
  const { decision } = outcome.answer;
  const binds = decision.kind === 'decided' ? decision.by : undefined;
  const { clause, proposed } = outcome.notice;
  const length = clause.says === 'length' ? clause.length : proposed;
  const options = all.map((candidate) => ({
    value: candidate === binds ? '' : candidate.who,
    label: fill(candidate === binds ? say.announceBinding : say.announceOther, {
      day: sayDay(locale, candidate.end),
      who: say.who[candidate.who].toLocaleLowerCase(locale),
    }),
  }));
  const choose = (value: string) => change({ announce: value as NoticeForm['announce'] });
  return (
    <>
      {options.length > (binds ? 1 : 0) && (
        <div class="field">
          <RadioGroup
            name="notice-announce"
            legend={binds ? say.announce : say.offers}
            options={options}
            value={date === undefined ? undefined : date === binds ? '' : date.who}
            onChange={choose}
          />
        </div>
      )}
      {date && (
        <>
          <Heading>{say.say}</Heading>
          <CoolingLine locale={locale} say={say.coolingLine} />
          <SpokenSentence locale={locale} data={data} date={date} length={length} />
        </>
      )}
    </>
  );
}
