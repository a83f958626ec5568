import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { notice } from '../../i18n/fr/notice.ts';
import type { Locale } from '../../i18n/locales.ts';
import { isKeptHere } from '../../stores/kept-here.ts';
import { $keptNotice, emptyForm, type NoticeForm } from '../../stores/notice-form.ts';
import { FirstFields } from './FirstFields.tsx';
import type { FormError } from './form-reader.ts';
import { type Desk, loadDesk } from './load-desk.ts';
import type { CountryChoice } from './notice-data.ts';
import { useNoticeLink } from './use-notice-link.ts';

type Props = {
  locale: Locale;
  level: 2 | 3;
  say: typeof notice.start;
  countries: CountryChoice[];
  /** Where the words of this language are; each country's rules are beside them. */
  data: string;
  /** Drawn by the browser alone, with no server markup to agree with: usable from its first moment. */
  live?: boolean;
};

/** The calculator before it is used: three questions. Engine and answer are fetched at the first touch, rules with their country. */
export function NoticeIsland({ locale, level, say, countries, data: address, live = false }: Props) {
  const [ready, setReady] = useState(live);
  const [desk, setDesk] = useState<Desk | undefined>();
  // The first three questions need the calculator's own record only; what is owed joins the form with the desk.
  const $form = desk?.$noticeRecord ?? $keptNotice;
  const form = useStore($form, { ssr: () => emptyForm });
  // The hook listens to another store only after the page is painted, and drops what it was told before: it is asked once more.
  const [, drawAgain] = useState({});
  useEffect(() => drawAgain({}), [$form]);
  const [failed, setFailed] = useState(false);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [refined, setRefined] = useState(false);
  const [aid, setAid] = useState(false);
  const [asked, setAsked] = useState(0);
  const { link, leave } = useNoticeLink();
  useEffect(() => setReady(true), []);

  const load = async () => {
    const loaded = desk ?? (await loadDesk(address));
    if (loaded) setDesk(() => loaded);
    const data = await loaded?.withCountry(loaded.data, address);
    setFailed(!data);
    if (!loaded || !data) return;
    // Nothing new is no new desk: drawing the errors again would take the focus back to their summary.
    const complete = data === loaded.data ? loaded : { ...loaded, data };
    setDesk(() => complete);
    return complete;
  };
  useEffect(() => {
    if (form !== emptyForm || link || isKeptHere(/\/stakes$/)) load();
  }, [form.country, form === emptyForm, link]);

  const change = (changes: Partial<NoticeForm>) => $form.set({ ...$form.get(), ...changes });
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
    setAid(false);
    desk?.clearForm();
  };

  // Said once for each set of errors: the summary takes the focus whenever its list is a new one.
  const said = useMemo(() => desk?.sayErrors(errors, desk.data, locale) ?? [], [errors, desk === undefined]);
  const sheet = {
    locale,
    form,
    change,
    errorOf: (field: string) => said.find(({ id }) => id === `notice-${field}`)?.text,
    echo: (typed: string) => desk?.echo(locale, typed) ?? '',
  };
  if (desk && link) {
    const take = () => {
      leave('replaceState');
      setAsked((times) => times + 1);
    };
    const shared = { ...sheet, link, level, data: desk.data, address, today: desk.today() };
    return <desk.SharedNotice key={link} {...shared} onTake={take} onOwn={() => leave('pushState')} />;
  }
  return (
    <>
      {desk && <desk.OtherClient onTurn={() => setErrors([])} />}
      {desk && <desk.ErrorSummary title={desk.errorTitle(errors.length, desk.data, locale)} errors={said} />}
      <div class="notice-work">
        {desk && <desk.ReadingAid data={desk.data} open={aid} show={() => setAid(true)} />}
        <form class="notice-form" noValidate onSubmit={submit} onFocusCapture={() => load()}>
          <fieldset disabled={!ready}>
            <button type="button" class="link-button" aria-expanded={aid} onClick={() => setAid(!aid)}>
              {say.aid}
            </button>
            <FirstFields {...sheet} say={say} countries={countries}>
              {desk && <desk.HalfMonth {...sheet} data={desk.data} />}
            </FirstFields>
            {desk && <desk.NoticeFields {...sheet} data={desk.data} refined={refined} />}
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
      </div>
      {desk && form.answered === 'yes' && (
        <desk.NoticeResult {...sheet} level={level} data={desk.data} today={desk.today()} asked={asked} />
      )}
    </>
  );
}
