import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/dates/day.ts';
import { addFile } from '../../stores/client-files.ts';
import { readNoticeLink } from '../../stores/notice-link.ts';
import { $noticeRecord, type NoticeForm } from '../../stores/notice-record.ts';
import { outcomeOf } from './answer-form.ts';
import type { FieldSheet } from './field-sheet.ts';
import { withCountryNamed } from './load-country.ts';
import { NoticeResult } from './NoticeResult.tsx';
import type { NoticeData } from './notice-data.ts';

type Props = Pick<FieldSheet, 'locale' | 'errorOf' | 'echo'> & {
  link: string;
  level: 2 | 3;
  data: NoticeData;
  /** Where the words came from; the country of the link is beside them. */
  address: string;
  today: Day;
  onTake: () => void;
  onOwn: () => void;
};

/** A calculation somebody shared, to be read: nothing of it is kept unless the reader takes it over. */
export function SharedNotice({ link, data: words, address, onTake, onOwn, ...props }: Props) {
  const { shared } = words.away;
  const read = useMemo(() => readNoticeLink(link), [link]);
  const [changes, setChanges] = useState<Partial<NoticeForm>>({});
  const form = read.kind === 'form' ? { ...read.form, ...changes } : undefined;
  const { data, failed } = useCountry(words, address, read.kind === 'form' ? read.form.country : '');
  if (failed) return <p role="alert">{words.start.failed}</p>;
  if (!data) return null;
  // A form that no longer leads to an answer was written for other questions or countries.
  const answers = form && outcomeOf(form, data, props.today).kind === 'answer';
  const own = (
    <button type="button" class="button-quiet" onClick={onOwn}>
      {shared.own}
    </button>
  );
  if (!form || !answers) {
    const isBroken = read.kind === 'broken';
    const Title = props.level === 2 ? 'h3' : 'h4';
    return (
      <div class="notice-shared" role="status">
        <Title class="notice-answer">{isBroken ? shared.broken : shared.other}</Title>
        <p>{isBroken ? shared.brokenText : shared.otherText}</p>
        <div class="actions">{own}</div>
      </div>
    );
  }
  const take = () => {
    addFile(shared.name);
    $noticeRecord.set({ ...form, answered: 'yes' });
    onTake();
  };
  return (
    <>
      <div class="notice-line not-on-paper notice-shared">
        <p>{shared.lead}</p>
        <div class="actions">
          <button type="button" class="button" onClick={take}>
            {shared.take}
          </button>
          {own}
        </div>
        <p class="hint">{shared.takeHint}</p>
      </div>
      <NoticeResult
        {...props}
        data={data}
        form={form}
        change={(changed) => setChanges((before) => ({ ...before, ...changed }))}
        asked={0}
        owner={`shared-${link.slice(-7)}`}
      />
    </>
  );
}

/** The words with the rules of the country a link names, fetched now. */
function useCountry(words: NoticeData, address: string, id: string) {
  const [data, setData] = useState<NoticeData | undefined>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    withCountryNamed(words, address, id).then((found) => {
      setData(found);
      setFailed(!found);
    });
  }, [words, address, id]);
  return { data, failed };
}
