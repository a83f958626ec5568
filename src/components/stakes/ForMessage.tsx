import { useState } from 'preact/hooks';
import { type OwedToday, oldestInvoice } from '../../domain/stakes/ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { Field } from '../form/Field.tsx';
import { fillBlanks, sayBlanks, type UsedBlanks } from './fill-blanks.ts';
import { HandedOver } from './HandedOver.tsx';
import type { Heads, StakesWords } from './stakes-props.ts';

type Props = {
  locale: Locale;
  say: StakesWords['answer'];
  invoices: readonly OwedToday[];
  numbers: readonly string[];
  phrases: string;
  Heading: Heads[1];
};

/** One invoice for the message: its amount, its due date and its number fill the blanks there, said and undone. */
export function ForMessage({ locale, say, invoices, numbers, phrases, Heading }: Props) {
  const oldest = oldestInvoice(invoices);
  const first = oldest ? invoices.indexOf(oldest) : 0;
  const [chosen, setChosen] = useState<number | undefined>();
  const [used, setUsed] = useState<UsedBlanks | undefined>();
  const [told, setTold] = useState('');
  const index = chosen !== undefined && invoices[chosen] ? chosen : first;
  const label = ({ debt, due }: OwedToday, at: number) =>
    [
      numbers[at] && fill(say.invoiceNumbered, { number: numbers[at] }),
      sayMoney(locale, debt.money),
      due && sayDay(locale, due, 'long'),
    ]
      .filter(Boolean)
      .join(' · ');
  const use = () => {
    const invoice = invoices[index];
    if (!invoice) return;
    const { debt, due } = invoice;
    const result = fillBlanks({
      amount: sayMoney(locale, debt.money),
      'due-date': due ? sayDay(locale, due) : '',
      invoice: numbers[index] ?? '',
    });
    const texts = { now: sayBlanks(result.now, say), before: sayBlanks(result.before, say) };
    const isSame = texts.now === texts.before;
    setUsed(isSame ? undefined : result);
    setTold(fill(isSame ? say.usedSame : say.used, texts));
  };
  const undo = (done: UsedBlanks) => {
    done.undo();
    setUsed(undefined);
    setTold(fill(say.usedUndone, { before: sayBlanks(done.before, say) }));
  };
  return (
    <>
      <Heading>{say.messageTitle}</Heading>
      <p class="hint">{say.messageLead}</p>
      <Field id="stakes-invoice" label={say.which}>
        <select
          id="stakes-invoice"
          value={String(index)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {invoices.map((invoice, at) => (
            <option key={`${at}-${invoice.debt.day}`} value={String(at)}>
              {label(invoice, at)}
            </option>
          ))}
        </select>
      </Field>
      <p class="actions">
        <button type="button" class="button-quiet" onClick={use}>
          {say.use}
        </button>
      </p>
      <HandedOver
        told={told}
        undo={used && (() => undo(used))}
        undoLabel={say.undo}
        to={phrases}
        open={say.openPhrases}
      />
    </>
  );
}
