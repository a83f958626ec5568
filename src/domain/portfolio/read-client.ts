import { moneyOf } from '../money/money.ts';
import { type MoneyFault, readMoney } from '../money/read-money.ts';
import { cleanName } from '../phrases/clean-name.ts';
import { type Client, foldName, type Trouble, troubles } from './client.ts';
import { readHours } from './read-hours.ts';
import { type ClientField, isBlank, type TypedClient } from './typed-client.ts';

/** What can be wrong with a cell. */
export type ClientFault =
  | 'name-missing'
  | 'name-too-long'
  | 'name-twice'
  | 'nothing-counted'
  | `hours-${'unreadable' | 'negative' | 'too-large'}`
  | `income-${MoneyFault | 'other-currency'}`;

/** One thing to correct: the line (from 0), its cell, and why. `other` is the line that has the same name. */
export interface LineError {
  readonly row: number;
  readonly field: ClientField;
  readonly code: ClientFault;
  readonly other?: number;
}

/** The longest name, in characters. */
export const longestName = 300;

/** The mark a text stands for. `readTrouble('2') // => 2`; anything else is no mark. */
export function readTrouble(text: string): Trouble | undefined {
  return troubles.find((trouble) => String(trouble) === text.trim());
}

/** A typed line as a client, with every fault of its cells; where one is wrong, the client is not to be computed with. */
export function readClient(row: number, typed: TypedClient, currency: string): { client: Client; errors: LineError[] } {
  const errors: LineError[] = [];
  const fail = (field: ClientField, code: ClientFault) => errors.push({ row, field, code });
  const name = cleanName(typed.name);
  if (name === '') fail('name', 'name-missing');
  else if ([...name].length > longestName) fail('name', 'name-too-long');
  const time = readHours(typed.hours);
  if (time.kind === 'error') fail('hours', `hours-${time.code}`);
  const income = readMoney(typed.income, currency);
  if (income.kind === 'error') fail('income', `income-${income.code}`);
  if (income.kind === 'money' && income.money.currency !== currency) fail('income', 'income-other-currency');
  if (time.kind === 'empty' && income.kind === 'empty') fail('hours', 'nothing-counted');
  const client = {
    name,
    seconds: time.kind === 'time' ? time.seconds : 0,
    income: income.kind === 'money' ? income.money.amount : moneyOf('0', currency).amount,
    trouble: readTrouble(typed.trouble),
  };
  return { client, errors };
}

/** All typed lines: blank ones are passed over, a name that stands twice is an error at the second one. */
export function readClients(
  rows: readonly TypedClient[],
  currency: string,
): { clients: Client[]; errors: LineError[] } {
  const first = new Map<string, number>();
  const clients: Client[] = [];
  const errors: LineError[] = [];
  for (const [row, typed] of rows.entries()) {
    if (isBlank(typed)) continue;
    const read = readClient(row, typed, currency);
    const key = foldName(read.client.name);
    const other = key === '' ? undefined : first.get(key);
    if (other === undefined) first.set(key, row);
    else errors.push({ row, field: 'name', code: 'name-twice', other });
    errors.push(...read.errors);
    clients.push(read.client);
  }
  return { clients, errors };
}
