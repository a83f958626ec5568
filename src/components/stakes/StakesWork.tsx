import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { fill, sayDay } from '../../i18n/say.ts';
import { $noticeRecord, emptyForm, type NoticeForm } from '../../stores/notice-record.ts';
import { $stakes, changeStakes, NO_STAKES } from '../../stores/stakes-record.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { useHolidays } from '../notice/holiday-lists.ts';
import { countryIsIn, withCountry } from '../notice/load-country.ts';
import { echo, errorTitle, today } from '../notice/notice-desk.ts';
import { currencyOf } from '../notice/owed-rows.ts';
import { BillingFields } from './BillingFields.tsx';
import type { StakesDesk } from './load-stakes.ts';
import { OwedList } from './OwedList.tsx';
import { readStakes, type StakesError } from './read-stakes.ts';
import { StakesResult } from './StakesResult.tsx';
import type { StakesProps } from './stakes-props.ts';
import { WorkList } from './WorkList.tsx';

/** The three lists, what they need to be dated, and the answer below them. */
export function StakesWork({ desk, locale, say, ...places }: StakesProps & { desk: StakesDesk }) {
  const form = useStore($noticeRecord, { ssr: () => emptyForm });
  const kept = useStore($stakes, { ssr: () => NO_STAKES });
  const [data, setData] = useState(desk.data);
  const [errors, setErrors] = useState<StakesError[]>([]);
  const [asked, setAsked] = useState(0);
  const { known } = useHolidays(form, data);
  useEffect(() => {
    withCountry(data, places.data).then((more) => more && setData(more));
  }, [form.country]);

  const change = (part: Partial<NoticeForm>) => $noticeRecord.set({ ...$noticeRecord.get(), ...part });
  const submit = (event: Event) => {
    event.preventDefault();
    const found = readStakes($noticeRecord.get(), $stakes.get()).errors;
    setErrors(found);
    changeStakes({ answered: found.length === 0 ? 'yes' : '' });
    if (found.length === 0) setAsked((times) => times + 1);
  };
  // Said once for each set of errors: the summary takes the focus whenever its list is a new one.
  const said = useMemo(
    () =>
      errors.map(({ id, code, values, days }) => {
        const texts: Record<string, string> = { ...data.fields.errors, ...say.errors };
        const spoken = Object.entries(days).map(([name, day]) => [name, sayDay(locale, day)] as const);
        return { id, text: fill(texts[code] ?? code, { ...values, ...Object.fromEntries(spoken) }) };
      }),
    [errors],
  );
  const errorOf = (id: string) => said.find((error) => error.id === id)?.text;
  const sheet = {
    locale,
    form,
    change,
    errorOf: (field: string) => errorOf(`notice-${field}`),
    echo: (typed: string) => echo(locale, typed),
  };
  const usual = currencyOf(form, '1');
  return (
    <>
      <ErrorSummary title={errorTitle(errors.length, data, locale)} errors={said} />
      <form class="stakes-form" noValidate onSubmit={submit}>
        <OwedList {...sheet} data={data} say={say.owed} />
        {(['done', 'paid'] as const).map((list) => (
          <WorkList
            key={list}
            locale={locale}
            data={data}
            list={list}
            say={say[list]}
            rows={kept[list]}
            usual={usual}
            errorOf={errorOf}
          />
        ))}
        {kept.done.length > 0 && (
          <BillingFields locale={locale} data={data} say={say.billing} form={form} kept={kept} errorOf={errorOf} />
        )}
        <p class="actions">
          <button type="submit" class="button">
            {say.compute}
          </button>
        </p>
      </form>
      {kept.answered === 'yes' && countryIsIn(data, form) && known.state !== 'waiting' && (
        <StakesResult
          {...places}
          locale={locale}
          data={data}
          say={say.answer}
          form={form}
          kept={kept}
          known={known}
          today={today()}
          asked={asked}
        />
      )}
    </>
  );
}
