import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../domain/dates/day.ts';
import { daysOff, type KnownHolidays } from '../../domain/dates/holiday-list.ts';
import { announcingChoices } from '../../domain/stakes/announcing.ts';
import { damageOrder, exposureOf } from '../../domain/stakes/ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import { sayMonies } from '../../i18n/say-payment.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import type { Stakes } from '../../stores/stakes-record.ts';
import { countryOfForm } from '../notice/load-country.ts';
import type { NoticeData } from '../notice/notice-data.ts';
import { useAfterPaint } from '../quiz/use-after-paint.ts';
import { ForMessage } from './ForMessage.tsx';
import { InvoiceTable } from './InvoiceTable.tsx';
import { readStakes } from './read-stakes.ts';
import type { StakesWords } from './stakes-props.ts';
import { WhenToSpeak } from './WhenToSpeak.tsx';

type Props = {
  locale: Locale;
  data: NoticeData;
  say: StakesWords['answer'];
  form: NoticeForm;
  kept: Stakes;
  known: KnownHolidays;
  today: Day;
  /** How many times the reader asked: each time the answer takes the focus. */
  asked: number;
  calculator: string;
  phrases: string;
};

/** The answer: what is exposed, what is late, what the reader owes, the order of things, and when they could speak. */
export function StakesResult({ locale, data, say, form, kept, known, today, asked, calculator, phrases }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const painted = useAfterPaint();
  useEffect(() => {
    if (asked > 0) title.current?.focus();
  }, [asked]);
  const found = useMemo(() => {
    const read = readStakes(form, kept);
    const rules = countryOfForm(data, form)?.rules;
    const holidays = daysOff(read.holidays, known);
    const exposure = exposureOf(read.ledger, rules, holidays, today);
    const facts = {
      today,
      invoices: exposure.invoices,
      hasDone: read.ledger.done.length > 0,
      invoiceDay: read.invoiceDay ?? today,
      term: read.term,
      rules,
      holidays,
      limit: read.limit,
    };
    return { read, exposure, choices: announcingChoices(facts) };
  }, [form, kept, data, known.state, today]);
  const { read, exposure, choices } = found;
  if (read.errors.length > 0) return <p class="status">{data.answer.changed}</p>;
  const sums = (of: typeof exposure.owed) => sayMonies(locale, of);
  const { exposed, owed, done, overdue, youOwe } = exposure;
  const currencies = new Set([...exposed, ...youOwe].map(({ currency }) => currency));
  const numbers = read.rows.map((row) => form[`owedNumber${row}`].trim());
  const orderSums = { deliver: youOwe, invoice: done, remind: overdue, wait: [], speak: [] };
  return (
    <section class="stakes-result" aria-labelledby="stakes-answer">
      <h3 id="stakes-answer" ref={title} tabIndex={-1}>
        {say.title}
      </h3>
      <p class="stakes-answer">{exposed.length > 0 ? fill(say.exposed, { sums: sums(exposed) }) : say.nothing}</p>
      {owed.length > 0 && done.length > 0 && <p>{fill(say.exposedParts, { owed: sums(owed), done: sums(done) })}</p>}
      {overdue.length > 0 && <p class="stakes-late">{fill(say.overdue, { sums: sums(overdue) })}</p>}
      <p class="stakes-yours">{youOwe.length > 0 ? fill(say.youOwe, { sums: sums(youOwe) }) : say.youOweNothing}</p>
      {currencies.size > 1 && <p class="hint">{say.apart}</p>}
      {exposure.invoices.length > 0 && (
        <InvoiceTable
          locale={locale}
          data={data}
          say={say}
          invoices={exposure.invoices}
          numbers={numbers}
          today={today}
        />
      )}
      <h4>{say.orderTitle}</h4>
      <ol class="stakes-order">
        {damageOrder(exposure).map((step) => (
          <li key={step}>{fill(say.order[step], { sums: sums(orderSums[step]) })}</li>
        ))}
      </ol>
      {/* Below the screen: it follows the first picture. */}
      {painted && (
        <WhenToSpeak
          locale={locale}
          data={data}
          say={say}
          choices={choices}
          exposed={exposed}
          today={today}
          limit={read.limit}
          calculator={calculator}
        />
      )}
      {painted && exposure.invoices.length > 0 && (
        <ForMessage locale={locale} say={say} invoices={exposure.invoices} numbers={numbers} phrases={phrases} />
      )}
      <p class="hint">{data.answer.legal}</p>
    </section>
  );
}
