import type { Day } from '../dates/day.ts';
import { type Money, sumsOf } from '../money/money.ts';
import { type Debt, daysLate, dueDay } from '../notice/debt.ts';
import type { RuleSet } from '../notice/rule-set.ts';

/** What stands between two parties: invoices that are owed, work done and not yet invoiced, work paid and not yet delivered. */
export interface Ledger {
  owed: readonly Debt[];
  done: readonly Money[];
  paid: readonly Money[];
}

/** One invoice today. `due` is `undefined` where it hangs on a term the law does not set. */
export interface OwedToday {
  debt: Debt;
  due: Day | undefined;
  daysLate: number;
}

/** What is at stake, each currency apart. `exposed` is what is owed and what is done; `youOwe` is what was paid and is not delivered. */
export interface Exposure {
  invoices: OwedToday[];
  exposed: Money[];
  owed: Money[];
  overdue: Money[];
  done: Money[];
  youOwe: Money[];
}

/** Adds up a ledger. // exposureOf({ owed: [], done: [euro('0.10'), euro('0.20')], paid: [] }, …).exposed => [euro('0.30')] */
export function exposureOf(
  { owed, done, paid }: Ledger,
  rules: RuleSet | undefined,
  holidays: ReadonlySet<Day>,
  today: Day,
): Exposure {
  const invoices = owed.map((debt) => {
    const due = dueDay(debt, rules, holidays);
    return { debt, due, daysLate: daysLate(due, today) };
  });
  const money = (of: readonly OwedToday[]) => of.map(({ debt }) => debt.money);
  return {
    invoices,
    exposed: sumsOf([...money(invoices), ...done]),
    owed: sumsOf(money(invoices)),
    overdue: sumsOf(money(invoices.filter((one) => one.daysLate > 0))),
    done: sumsOf(done),
    youOwe: sumsOf(paid),
  };
}

/** A step of the order that limits the damage. */
export type DamageStep = 'deliver' | 'invoice' | 'remind' | 'wait' | 'speak';

/** The steps that this ledger needs, in their order: deliver what is paid, invoice what is done, get paid, then speak. */
export function damageOrder({ youOwe, done, overdue, exposed }: Exposure): DamageStep[] {
  const needed: [DamageStep, boolean][] = [
    ['deliver', youOwe.length > 0],
    ['invoice', done.length > 0],
    ['remind', overdue.length > 0],
    ['wait', exposed.length > 0],
    ['speak', true],
  ];
  return needed.filter(([, isNeeded]) => isNeeded).map(([step]) => step);
}

/** The invoice to speak of first: the one that is late longest, else the one that is due first; those without a date come last. */
export function oldestInvoice(invoices: readonly OwedToday[]): OwedToday | undefined {
  return [...invoices].sort((a, b) => (a.due ?? '9999-12-31').localeCompare(b.due ?? '9999-12-31'))[0];
}
