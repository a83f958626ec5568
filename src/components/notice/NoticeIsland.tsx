import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { notice } from '../../i18n/fr/notice.ts';
import type { Locale } from '../../i18n/locales.ts';
import { $noticeRecord, emptyForm, type NoticeForm } from '../../stores/notice-record.ts';
import { FirstFields } from './FirstFields.tsx';
import type { FormError } from './form-reader.ts';
import { type Desk, loadDesk } from './load-desk.ts';
import { useNoticeLink } from './use-notice-link.ts';

type Props = {
  locale: Locale;
  level: 2 | 3;
  say: typeof notice.start;
  countries: { id: string; name: string }[];
  /** Where the words and rules of this language are. */
  data: string;
  /** Drawn by the browser alone, with no server markup to agree with: usable from its first moment. */
  live?: boolean;
};

/** The calculator before it is used: three questions. Rules, engine and answer are fetched at the first touch. */
export function NoticeIsland({ locale, level, say, countries, data, live = false }: Props) {
  const form = useStore($noticeRecord, { ssr: () => emptyForm });
  const [ready, setReady] = useState(live);
  const [desk, setDesk] = useState<Desk | undefined>();
  const [failed, setFailed] = useState(false);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [refined, setRefined] = useState(false);
  const [asked, setAsked] = useState(0);
  const { link, leave } = useNoticeLink();
  useEffect(() => setReady(true), []);

  const load = async () => {
    const loaded = desk ?? (await loadDesk(data));
    setFailed(loaded === undefined);
    if (loaded) setDesk(() => loaded);
    return loaded;
  };
  useEffect(() => {
    if ((form !== emptyForm || link) && !desk) load();
  }, [form, link]);

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

  const said = desk?.sayErrors(errors, desk.data, locale) ?? [];
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
    const shared = { ...sheet, link, level, data: desk.data, today: desk.today() };
    return <desk.SharedNotice key={link} {...shared} onTake={take} onOwn={() => leave('pushState')} />;
  }
  return (
    <>
      {desk && <desk.ErrorSummary title={desk.errorTitle(errors.length, desk.data, locale)} errors={said} />}
      <form class="notice-form" noValidate onSubmit={submit} onFocusCapture={() => load()}>
        <fieldset disabled={!ready} class="notice-first">
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
      {desk && form.answered === 'yes' && (
        <desk.NoticeResult {...sheet} level={level} data={desk.data} today={desk.today()} asked={asked} />
      )}
    </>
  );
}
