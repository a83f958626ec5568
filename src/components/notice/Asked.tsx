import type { NoticeForm } from '../../stores/notice-record.ts';
import { askedRows } from './asked-rows.ts';
import type { Shown } from './shown.ts';

/** What was counted, as a list: on paper and in a shared calculation it stands for the form. */
export function Asked({ locale, data, outcome, form, Heading }: Shown & { form: NoticeForm }) {
  return (
    <div class="notice-asked">
      <Heading>{data.away.asked}</Heading>
      <dl>
        {askedRows({ locale, data, form, outcome }).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
