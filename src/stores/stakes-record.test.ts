import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { $clientFiles, $currentFile, addFile, openFile } from './client-files.ts';
import { $keptNotice } from './notice-form.ts';
import { $noticeRecord, emptyForm, type NoticeForm } from './notice-record.ts';
import type { OwedTyped } from './owed-fields.ts';
import { fieldsOf, joined, rowsOf } from './owed-in-form.ts';
import { $stakes, changeStakes, decodeStakes, NO_STAKES, readStakes } from './stakes-record.ts';

const again = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const text = fc.string({ maxLength: 30 });
const owed = fc.record({ amount: text, currency: text, day: text, is: fc.constantFrom('due', 'law'), number: text });
const work = fc.record({ amount: text, currency: text, what: text });
const stakes = fc.record({
  owed: fc.array(owed, { maxLength: 20 }),
  done: fc.array(work, { maxLength: 20 }),
  paid: fc.array(work, { maxLength: 20 }),
  term: text,
  invoiceDay: text,
  answered: fc.constantFrom('', 'yes'),
});

test('10,000 random records come back as they were, and sums survive the form', () => {
  fc.assert(
    fc.property(stakes, (value) => {
      expect(decodeStakes(again(value))).toEqual(again(value));
      const sums = value.owed as OwedTyped[];
      expect(rowsOf({ ...emptyForm, ...fieldsOf(sums) } as NoticeForm)).toEqual(sums);
    }),
    { numRuns: 10_000, seed: 20261125 },
  );
});

test('of a record that is not ours nothing is believed, and every sum that is one is saved', () => {
  const good = { amount: '12', currency: 'EUR', day: '1/12/2026', is: 'due', number: '' };
  const half = { ...NO_STAKES, owed: [good, { ...good, is: 'both' }], done: 'x', term: 3 };
  expect(decodeStakes(half)).toBeUndefined();
  expect(readStakes(half)).toEqual({ ...NO_STAKES, owed: [good] });
  fc.assert(
    fc.property(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...Object.keys(NO_STAKES)), fc.anything()),
      (raw, parts) => {
        for (const odd of [raw, { ...NO_STAKES, ...parts }]) {
          decodeStakes(odd);
          const saved = readStakes(odd);
          if (saved) expect(decodeStakes(again(saved))).toEqual(again(saved));
        }
      },
    ),
    { numRuns: 10_000, seed: 20261125 },
  );
});

test('two lists become one, what stands in both once', () => {
  const one: OwedTyped = { amount: '1', currency: 'EUR', day: 'x', is: 'due', number: '' };
  expect(joined([one], [one, { ...one, number: '7' }])).toEqual([one, { ...one, number: '7' }]);
});

const device: Record<string, string> = {};
const key = (id: string, tool: string) => `bon-vent/1/${id}/${tool}`;
const kept = (id: string, tool: string) =>
  (JSON.parse(device[key(id, tool)] ?? '{}') as { data?: Record<string, unknown> }).data;

beforeAll(() => {
  for (const [name, value] of Object.entries({
    setItem: (at: string, data: string) => {
      device[at] = data;
    },
    removeItem: (at: string) => {
      delete device[at];
    },
  }))
    Object.defineProperty(device, name, { value });
  vi.stubGlobal('window', { localStorage: device, addEventListener: () => undefined });
  $clientFiles.listen(() => undefined);
  $currentFile.listen(() => undefined);
});

test('the sums of an older notice move over, in their own file, and a change of file mixes nothing', async () => {
  const [first, second] = [addFile('One'), addFile('Two')];
  const old = { ...emptyForm, amount: '3', owedRows: '2', owedAmount1: '900', owedDay1: '3/11/2026', owedAmount2: '5' };
  const { owedNumber1, owedNumber2, ...before } = old;
  device[key(first.id, 'notice')] = JSON.stringify({ v: 1, data: before });
  device[key(second.id, 'stakes')] = JSON.stringify({
    v: 1,
    data: { ...NO_STAKES, owed: [{ amount: '7', currency: 'CHF', day: '', is: 'due', number: 'B' }] },
  });
  const stop = $noticeRecord.listen(() => undefined);
  expect($noticeRecord.get().owedAmount1).toBe('7');
  openFile(first.id);
  expect($noticeRecord.get().owedAmount1).toBe('900');
  await Promise.resolve();
  expect($stakes.get().owed.map(({ amount }) => amount)).toEqual(['900', '5']);
  expect($keptNotice.get().owedRows).toBe('');
  expect(kept(first.id, 'notice')).toMatchObject({ amount: '3', owedRows: '' });
  expect(kept(first.id, 'stakes')?.owed).toHaveLength(2);
  openFile(second.id);
  await Promise.resolve();
  expect($noticeRecord.get()).toMatchObject({ amount: '', owedAmount1: '7', owedNumber1: 'B', owedRows: '1' });
  expect(kept(second.id, 'stakes')?.owed).toHaveLength(1);
  openFile(first.id);
  expect($noticeRecord.get()).toMatchObject({ amount: '3', owedAmount2: '5', owedRows: '2' });
  stop();
});

test('both tools write the same sums; the notice keeps none of them', async () => {
  const file = addFile('Three');
  const stop = $noticeRecord.listen(() => undefined);
  expect($noticeRecord.get()).toBe(emptyForm);
  $noticeRecord.set({ ...emptyForm, owedRows: '1', owedAmount1: '12', owedCurrency1: 'EUR' });
  expect(kept(file.id, 'notice')).toBeUndefined();
  expect($stakes.get().owed).toEqual([{ amount: '12', currency: 'EUR', day: '', is: 'due', number: '' }]);
  changeStakes({ owed: [], term: '45' });
  expect($noticeRecord.get().owedRows).toBe('');
  $noticeRecord.set({ ...$noticeRecord.get(), amount: '2' });
  expect(kept(file.id, 'notice')).toMatchObject({ amount: '2', owedAmount1: '' });
  expect($stakes.get()).toMatchObject({ term: '45', owed: [] });
  stop();
});
