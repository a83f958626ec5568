import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { notice } from '../../i18n/fr/notice.ts';
import type { Locale } from '../../i18n/locales.ts';
import { $noticeRecord, emptyForm, type NoticeForm } from '../../stores/notice-record.ts';
import { FirstFields } from './FirstFields.tsx';
import type { FormError } from './form-reader.ts';
import { type Desk, loadCountry, loadDesk } from './load-desk.ts';
import type { Country, CountryChoice } from './notice-data.ts';

type Props = {
  locale: Locale;
  level: 2 | 3;
  say: typeof notice.start;
  countries: CountryChoice[];
  /** Where the words of this language are; each country's rules are in a folder of the same name. */
  data: string;
  /** Drawn by the browser alone, with no server markup to agree with: usable from its first moment. */
  live?: boolean;
};

/** The calculator before it is used: three questions. Engine and answer are fetched at the first touch, rules with their country. */
export function NoticeIsland({ locale, level, say, countries, data: address, live = false }: Props) {
  const form = useStore($noticeRecord, { ssr: () => emptyForm });
  const [ready, setReady] = useState(live);
  const [desk, setDesk] = useState<Desk | undefined>();
  const [country, setCountry] = useState<Country | undefined>();
  const [failed, setFailed] = useState(false);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [refined, setRefined] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => setReady(true), []);

  const load = async () => {
    const id = $noticeRecord.get().country;
    const ruled = isRuled(countries, id);
    const [loaded, rules] = await Promise.all([
      desk ?? loadDesk(address),
      ruled ? loadCountry(address, id) : undefined,
    ]);
    if (loaded) setDesk(() => loaded);
    if ($noticeRecord.get().country !== id) return undefined;
    setCountry(rules);
    const complete = loaded && (rules || !ruled) ? { ...loaded, data: dataWith(loaded, rules) } : undefined;
    setFailed(complete === undefined);
    return complete;
  };
  useEffect(() => {
    if (form !== emptyForm) load();
  }, [form.country, form === emptyForm]);
  const here = country?.rules.id === form.country ? country : undefined;
  const data = useMemo(() => desk && dataWith(desk, here), [desk, here]);

  const change = (changes: Partial<NoticeForm>) => $noticeRecord.set({ ...$noticeRecord.get(), ...changes });
  const submit = async (event: Event) => {
    event.preventDefault();
    const loaded = await load();
    if (!loaded) return;
    const found = loaded.ask(loaded.data);
    setErrors(found);
    if (found.length === 0) setAsked((times) => times + 1);
  };
  const clear = () => {
    setErrors([]);
    setRefined(false);
    $noticeRecord.set({ ...emptyForm });
  };

  const said = (data && desk?.sayErrors(errors, data, locale)) ?? [];
  const sheet = {
    locale,
    form,
    change,
    errorOf: (field: string) => said.find(({ id }) => id === `notice-${field}`)?.text,
    echo: (typed: string) => desk?.echo(locale, typed) ?? '',
  };
  return (
    <>
      {desk && data && <desk.ErrorSummary title={desk.errorTitle(errors.length, data, locale)} errors={said} />}
      <form class="notice-form" noValidate onSubmit={submit} onFocusCapture={() => load()}>
        <fieldset disabled={!ready} class="notice-first">
          <FirstFields {...sheet} say={say} countries={countries}>
            {desk && data && <desk.HalfMonth {...sheet} data={data} />}
          </FirstFields>
          {desk && data && <desk.NoticeFields {...sheet} data={data} refined={refined} />}
          <div class="actions">
            <button type="submit" class="button">
              {say.compute}
            </button>
            <button type="button" class="link-button" aria-expanded={refined} onClick={() => setRefined(!refined)}>
              {say.refine}
            </button>
            {desk && (
              <button type="button" class="link-button" onClick={clear}>
                {say.clear}
              </button>
            )}
          </div>
          <p role="alert" class="field-error" hidden={!failed}>
            {failed && say.failed}
          </p>
        </fieldset>
      </form>
      {desk && data && form.answered === 'yes' && (here || !isRuled(countries, form.country)) && (
        <desk.NoticeResult {...sheet} level={level} data={data} today={desk.today()} asked={asked} />
      )}
    </>
  );
}

function isRuled(countries: CountryChoice[], id: string): boolean {
  return countries.some((choice) => choice.id === id);
}

function dataWith({ data }: Desk, country: Country | undefined): Desk['data'] {
  return country ? { ...data, country } : data;
}
