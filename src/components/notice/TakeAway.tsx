import { useState } from 'preact/hooks';
import type { Day } from '../../domain/dates/day.ts';
import type { Candidate } from '../../domain/notice/candidate.ts';
import { fill } from '../../i18n/say.ts';
import { $currentFile } from '../../stores/client-files.ts';
import { noticeLink } from '../../stores/notice-link.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import { CopyButton } from '../form/CopyButton.tsx';
import { printAlone } from '../site/print-alone.ts';
import { routeTo } from './answer-form.ts';
import { CalendarButton } from './CalendarButton.tsx';
import type { Shown } from './shown.ts';

type Props = Shown & {
  form: NoticeForm;
  today: Day;
  /** The date that is announced, once there is one. */
  date: Candidate | undefined;
  /** Whose dates these are in a calendar; the open client's unless said otherwise. */
  owner: string | undefined;
};

/** What the reader takes along: the dates in a calendar, a link to the calculation, a sheet of paper. */
export function TakeAway({ locale, data, outcome, Heading, form, today, date, owner }: Props) {
  const { away } = data;
  const [says, setSays] = useState(false);
  const [told, setTold] = useState('');
  const link = () => `${location.origin}${data.links.page}#${noticeLink(form)}`;
  return (
    <div class="notice-away not-on-paper">
      <Heading>{away.title}</Heading>
      <div class="actions">
        {date && (
          <CalendarButton
            owner={`${owner ?? $currentFile.get()?.id ?? 'device'}-notice`}
            points={routeTo(date.end, outcome, today, date.waiting?.announce)}
            say={data}
            onTold={setTold}
            {...{ locale, says, today }}
          />
        )}
        <CopyButton
          text={link}
          label={away.link}
          done={away.copied}
          refused={data.form.refused}
          refusedLabel={away.linkLabel}
        />
        <button type="button" class="button-quiet" onClick={() => printAlone('notice')}>
          {away.print}
        </button>
      </div>
      <p role="status" class="status">
        {told}
      </p>
      {date && (
        <label class="notice-says">
          <input type="checkbox" checked={says} onChange={(event) => setSays(event.currentTarget.checked)} />
          <span>{away.says}</span>
          <span class="hint">{fill(away.saysHint, { title: fill(away.event, { n: 1 }) })}</span>
        </label>
      )}
      <p class="hint">{away.linkNote}</p>
    </div>
  );
}
