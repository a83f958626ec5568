import { expect, test } from 'vitest';
import type { Money } from '../money/money.ts';
import { announcingChoices } from './announcing.ts';
import { damageOrder, exposureOf, type Ledger, oldestInvoice } from './ledger.ts';

const euro = (amount: string): Money => ({ amount, currency: 'EUR' });
const none: ReadonlySet<string> = new Set();
const today = '2026-11-25';
const due = (amount: string, day: string) => ({ money: euro(amount), day, counts: 'due' as const });
const stock = (ledger: Partial<Ledger>) =>
  exposureOf({ owed: [], done: [], paid: [], ...ledger }, undefined, none, today);

test('the example of the chapter: 1,500 exposed, 900 of it overdue, two articles owed', () => {
  const found = stock({
    owed: [due('900.00', '2026-11-03')],
    done: [euro('600.00')],
    paid: [euro('600.00')],
  });
  expect(found.exposed).toEqual([euro('1500.00')]);
  expect(found.overdue).toEqual([euro('900.00')]);
  expect(found.youOwe).toEqual([euro('600.00')]);
  expect(found.invoices.map(({ daysLate }) => daysLate)).toEqual([22]);
  expect(damageOrder(found)).toEqual(['deliver', 'invoice', 'remind', 'wait', 'speak']);
});

test.each<[string, Partial<Ledger>, string[]]>([
  ['nothing at all', {}, ['speak']],
  ['only paid work', { paid: [euro('1.00')] }, ['deliver', 'speak']],
  ['only work done', { done: [euro('1.00')] }, ['invoice', 'wait', 'speak']],
  ['an invoice due today is not late', { owed: [due('1.00', today)] }, ['wait', 'speak']],
  ['an invoice due yesterday is', { owed: [due('1.00', '2026-11-24')] }, ['remind', 'wait', 'speak']],
])('the order for %s', (_, ledger, order) => {
  expect(damageOrder(stock(ledger))).toEqual(order);
});

test('the message speaks of the invoice that is late longest; one without a date comes last', () => {
  const owed = [
    { money: euro('1.00'), day: '2026-01-01', counts: 'law' as const },
    due('2.00', '2026-12-01'),
    due('3.00', '2026-10-01'),
  ];
  expect(oldestInvoice(stock({ owed }).invoices)?.debt.money.amount).toBe('3.00');
});

const facts = (ledger: Partial<Ledger>, more: object = {}) => ({
  today,
  invoices: stock(ledger).invoices,
  hasDone: (ledger.done ?? []).length > 0,
  invoiceDay: today,
  term: undefined,
  rules: undefined,
  holidays: none,
  limit: undefined,
  ...more,
});

// 2026-12-04 is a Friday: the first working day after it is Monday the 7th.
test.each<[string, Partial<Ledger>, object, object, object]>([
  ['nothing owed', {}, {}, { kind: 'nothing' }, { kind: 'nothing' }],
  [
    'an invoice due on a Friday',
    { owed: [due('1.00', '2026-12-04')] },
    {},
    { kind: 'day', day: '2026-12-07', lastDue: '2026-12-04', pastLimit: false },
    { kind: 'nothing' },
  ],
  [
    'the Monday is a holiday',
    { owed: [due('1.00', '2026-12-04')] },
    { holidays: new Set(['2026-12-07']) },
    { kind: 'day', day: '2026-12-08', lastDue: '2026-12-04', pastLimit: false },
    { kind: 'nothing' },
  ],
  ['all overdue', { owed: [due('1.00', '2026-11-24')] }, {}, { kind: 'overdue' }, { kind: 'nothing' }],
  [
    'due today: tomorrow',
    { owed: [due('1.00', today)] },
    {},
    { kind: 'day', day: '2026-11-26', lastDue: today, pastLimit: false },
    { kind: 'nothing' },
  ],
  [
    'a due date that hangs on an unknown law',
    { owed: [{ money: euro('1.00'), day: '2026-11-01', counts: 'law' }], done: [euro('1.00')] },
    { term: 30 },
    { kind: 'unknown' },
    { kind: 'unknown' },
  ],
  ['work done without a term', { done: [euro('1.00')] }, {}, { kind: 'nothing' }, { kind: 'no-term' }],
  [
    'work done with thirty days, invoiced today: due on Christmas Day, a Friday',
    { done: [euro('1.00')] },
    { term: 30 },
    { kind: 'nothing' },
    { kind: 'day', day: '2026-12-28', lastDue: '2026-12-25', pastLimit: false },
  ],
  [
    'the later of both, and the renewal missed',
    { owed: [due('1.00', '2027-03-01')], done: [euro('1.00')] },
    { term: 10, limit: '2027-01-31' },
    { kind: 'day', day: '2027-03-02', lastDue: '2027-03-01', pastLimit: true },
    { kind: 'day', day: '2027-03-02', lastDue: '2027-03-01', pastLimit: true },
  ],
])('when to speak: %s', (_, ledger, more, owed, done) => {
  const choices = announcingChoices(facts(ledger, more));
  expect(choices.owed).toEqual(owed);
  expect(choices.done).toEqual(done);
  expect(choices.now).toMatchObject({ kind: 'day', day: today });
});
