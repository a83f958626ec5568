import { expect, test } from 'vitest';
import { readClients } from './read-client.ts';

const row = (name: string, hours: string, income: string, trouble = '') => ({ name, hours, income, trouble });

test('lines as people type them; blank ones are no clients', () => {
  expect(
    readClients([row(' Anna\u200b ', '1 h 30', '1 200,50 €', '2'), row('', ' ', ''), row('B', '', '0')], 'EUR'),
  ).toEqual({
    clients: [
      { name: 'Anna', seconds: 5400, income: '1200.50', trouble: 2 },
      { name: 'B', seconds: 0, income: '0.00', trouble: undefined },
    ],
    errors: [],
  });
});

test.each([
  [row('', '1', ''), 'name', 'name-missing'],
  [row('x'.repeat(301), '1', ''), 'name', 'name-too-long'],
  [row('A', 'lots', ''), 'hours', 'hours-unreadable'],
  [row('A', '-1', ''), 'hours', 'hours-negative'],
  [row('A', '', ''), 'hours', 'nothing-counted'],
  [row('A', '1', '5 $'), 'income', 'income-other-currency'],
  [row('A', '1', '-5'), 'income', 'income-negative'],
  [row('A', '1', '5,001'), 'income', undefined],
  [row('A', '1', '0.001'), 'income', 'income-too-precise'],
])('%j is wrong at %s: %s', (typed, field, code) => {
  expect(readClients([typed], 'EUR').errors).toEqual(code ? [{ row: 0, field, code }] : []);
});

test('a name that stands twice is said at the second line, and where the first one is', () => {
  const { errors } = readClients([row('Été', '1', ''), row('', '', ''), row('ÉTÉ', '2', '')], 'EUR');
  expect(errors).toEqual([{ row: 2, field: 'name', code: 'name-twice', other: 0 }]);
});
