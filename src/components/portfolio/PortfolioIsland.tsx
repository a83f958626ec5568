import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isBlank } from '../../domain/portfolio/typed-client.ts';
import { $portfolio, changePortfolio, EMPTY_PORTFOLIO } from '../../stores/portfolio-record.ts';
import { StorageNotice } from '../client/StorageNotice.tsx';
import type { FieldError } from '../form/ErrorSummary.tsx';
import { ClientRows } from './ClientRows.tsx';
import { ImportDoor } from './ImportDoor.tsx';
import { ListFields } from './ListFields.tsx';
import { type Desk, loadDesk } from './load-desk.ts';
import type { Heads, PortfolioProps } from './portfolio-data.ts';
import { useOutcome } from './use-outcome.ts';

const OWN_PAGE: Heads = ['h2', 'h3'];

type Told = { text: string; back?: { label: string; done: string; act: () => void } | undefined };

/** The list of clients and, once it is asked for, what it comes to. */
export function PortfolioIsland({ locale, say, storage, currencies, data, quiz, heads = OWN_PAGE }: PortfolioProps) {
  const record = useStore($portfolio, { ssr: () => EMPTY_PORTFOLIO });
  const [ready, setReady] = useState(false);
  const [desk, setDesk] = useState<Desk | undefined>();
  const [failed, setFailed] = useState(false);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [told, setTold] = useState<Told>({ text: '' });
  const [times, setTimes] = useState(0);
  const undo = useRef<HTMLButtonElement>(null);
  const outcome = useOutcome(record, desk);

  const load = async () => {
    const loaded = desk ?? (await loadDesk(data));
    setFailed(loaded === undefined);
    if (loaded) setDesk(() => loaded);
    return loaded;
  };
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (record.asked) load();
  }, [record.asked]);

  const tell = useCallback((text: string, back?: Told['back']) => setTold({ text, back }), []);
  const takeBack = (back: NonNullable<Told['back']>) => {
    back.act();
    setTold({ text: back.done });
    document.getElementById('portfolio-rows')?.focus();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const loaded = await load();
    if (!loaded) return;
    const found = loaded.readList($portfolio.get(), loaded.data).errors;
    setErrors(found);
    if (found.length > 0) return;
    setTold({ text: '' });
    changePortfolio({ asked: true });
    setTimes((count) => count + 1);
  };
  const clear = () => {
    const before = $portfolio.get();
    setErrors([]);
    // Brought back, the answer leaves the focus where the list took it.
    setTimes(0);
    $portfolio.set({ ...EMPTY_PORTFOLIO, currency: before.currency });
    setTold({
      text: say.cleared,
      back: { label: say.undoClear, done: say.restored, act: () => $portfolio.set(before) },
    });
    requestAnimationFrame(() => undo.current?.focus());
  };

  // Three charts are not drawn again for a key in the list above them.
  const shown = useMemo(
    () => desk && outcome && <desk.PortfolioResult {...{ locale, quiz, times, outcome, heads }} data={desk.data} />,
    [desk, outcome, times],
  );

  return (
    <>
      <StorageNotice say={storage} />
      {desk && <desk.ErrorSummary title={desk.errorTitle(locale, errors.length, desk.data)} errors={errors} />}
      <form class="portfolio-form" noValidate onSubmit={submit} onFocusCapture={() => load()}>
        <fieldset disabled={!ready}>
          <ListFields say={say} record={record} currencies={currencies} errors={errors} />
          <ImportDoor locale={locale} say={say} currencies={currencies} load={load} tell={tell} />
          <ClientRows locale={locale} say={say} record={record} desk={desk} errors={errors} tell={tell} />
          <p class="portfolio-told" role="status">
            {told.text}
          </p>
          {told.back && (
            <button
              type="button"
              class="button-quiet portfolio-back"
              ref={undo}
              onClick={() => told.back && takeBack(told.back)}
            >
              {told.back.label}
            </button>
          )}
          <div class="actions">
            <button type="submit" class="button">
              {say.compute}
            </button>
            {record.rows.some((row) => !isBlank(row)) && (
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
      {shown}
    </>
  );
}
