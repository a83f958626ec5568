import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundNotice } from '../../domain/checklist/checklist.ts';
import type { checklist } from '../../i18n/fr/checklist.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import { longestNote } from '../../stores/checklist-record.ts';
import { describedBy, Field } from '../form/Field.tsx';
import { LongText } from '../form/LongText.tsx';
import { sayLength, silentUnits } from './say-length.ts';
import { type TakeFault, type Taken, takeNotice } from './take-notice.ts';

type Props = {
  locale: Locale;
  say: typeof checklist.notice;
  tooLong: string;
  /** The units of the calculator, in words. */
  unitWords: Record<string, string>;
  calculator: string;
  found: FoundNotice;
  change: (part: Partial<FoundNotice>) => void;
};

/** The length and the clause the reader found, and the way to hand them to the calculator: said, with what was there, and undone. */
export function NoticeFound({ locale, say, tooLong, unitWords, calculator, found, change }: Props) {
  const [fault, setFault] = useState<TakeFault | undefined>();
  const [taken, setTaken] = useState<Taken | undefined>();
  const [told, setTold] = useState('');
  const takes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fault) document.getElementById(fault === 'unitMissing' ? 'found-unit' : 'found-amount')?.focus();
  }, [fault]);
  const isSilent = silentUnits.includes(found.unit);
  const unitError = fault === 'unitMissing' ? say.unitMissing : undefined;
  const amountError = fault && fault !== 'unitMissing' ? say[fault] : undefined;

  const write = (part: Partial<FoundNotice>) => {
    setFault(undefined);
    change(part);
  };
  const take = () => {
    const result = takeNotice(found);
    setFault(undefined);
    if (typeof result === 'string') {
      requestAnimationFrame(() => setFault(result));
      return;
    }
    const [before, now] = [sayLength(locale, result.before, say), sayLength(locale, result.now, say)];
    const length = fill(before === now ? say.same : say.taken, { before, now });
    const clause = { none: '', taken: say.clauseTaken, replaced: `${say.clauseTaken} ${say.clauseReplaced}` };
    setTaken(before === now && result.clause === 'none' ? undefined : result);
    setTold([length, clause[result.clause]].filter(Boolean).join(' '));
  };
  const undo = (done: Taken) => {
    done.undo();
    setTaken(undefined);
    // The button that was pressed goes, and would take the focus with it.
    takes.current?.focus();
    setTold(fill(say.undone, { before: sayLength(locale, done.before, say) }));
  };

  return (
    <fieldset class="found">
      <legend>{say.title}</legend>
      <p class="hint">{say.lead}</p>
      <div class="found-length">
        {!isSilent && (
          <Field id="found-amount" label={say.amount} error={amountError}>
            <input
              id="found-amount"
              value={found.amount}
              inputMode="numeric"
              autoComplete="off"
              maxLength={100}
              aria-invalid={amountError ? 'true' : undefined}
              aria-describedby={describedBy('found-amount', undefined, amountError)}
              onInput={(event) => write({ amount: event.currentTarget.value })}
            />
          </Field>
        )}
        <Field id="found-unit" label={say.unit} error={unitError}>
          <select
            id="found-unit"
            value={found.unit}
            aria-invalid={unitError ? 'true' : undefined}
            aria-describedby={describedBy('found-unit', undefined, unitError)}
            onChange={(event) => write({ unit: event.currentTarget.value })}
          >
            <option value="">{say.choose}</option>
            {Object.entries(unitWords).map(([unit, words]) => (
              <option key={unit} value={unit}>
                {words}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <LongText
        id="found-clause"
        label={say.clause}
        value={found.clause}
        longest={longestNote}
        tooLong={() => tooLong}
        change={(clause) => write({ clause })}
      />
      <div class="actions">
        <button type="button" class="button-quiet" ref={takes} onClick={take}>
          {say.take}
        </button>
        {taken && (
          <button type="button" class="link-button" onClick={() => undo(taken)}>
            {say.undo}
          </button>
        )}
      </div>
      <p role="status" class="found-told">
        {told}
      </p>
      {told && (
        <p class="actions">
          <a href={calculator}>{say.open}</a>
        </p>
      )}
    </fieldset>
  );
}
