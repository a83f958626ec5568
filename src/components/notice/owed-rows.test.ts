import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNotice, emptyForm, type NoticeForm } from '../../stores/notice-record.ts';
import { owedRows } from '../../stores/owed-fields.ts';
import { FormReader } from './form-reader.ts';
import { addRow, currencyOf, openRows, removeRow } from './owed-rows.ts';
import { readLate, readOwed } from './read-owed.ts';

const form = (changes: Partial<NoticeForm>): NoticeForm => ({ ...emptyForm, ...changes });

test('rows are added one by one, up to twenty, and take the currency above', () => {
  let now = form({ country: 'CA-QC' });
  expect(openRows(now)).toEqual([]);
  expect(currencyOf(now, '1')).toBe('CAD');
  now = form({ ...now, ...addRow(now), owedCurrency1: 'CHF' });
  for (let more = 0; more < 21; more += 1) now = form({ ...now, ...addRow(now) });
  expect(openRows(now)).toEqual([...owedRows]);
  expect(currencyOf(now, '20')).toBe('CHF');
});

test('a row that is taken out leaves the others as they were typed, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), fc.nat(4), (amounts, at) => {
      let filled = form({});
      for (const amount of amounts) {
        const opened = form({ ...filled, ...addRow(filled) });
        filled = form({ ...opened, [`owedAmount${opened.owedRows}`]: amount });
      }
      const row = openRows(filled)[at % amounts.length] ?? '1';
      const after = form({ ...filled, ...removeRow(filled, row) });
      const left = openRows(after).map((name) => after[`owedAmount${name}`]);
      expect(left).toEqual(amounts.filter((_, index) => index !== at % amounts.length));
      expect(decodeNotice(JSON.parse(JSON.stringify(after)))).toEqual(after);
    }),
  );
});

test('an empty row is no sum; half a row is an error at the field that is missing', () => {
  const read = (changes: Partial<NoticeForm>) => {
    const reader = new FormReader(form({ owedRows: '2', ...changes }));
    return { debts: readOwed(reader), errors: reader.errors.map(({ field, code }) => `${field} ${code}`) };
  };
  expect(read({})).toEqual({ debts: [], errors: [] });
  expect(read({ owedAmount2: '12,50', owedDay2: '1/12/2026', owedIs2: 'law' })).toEqual({
    debts: [{ money: { amount: '12.50', currency: 'EUR' }, day: '2026-12-01', counts: 'law' }],
    errors: [],
  });
  expect(read({ owedAmount1: '12' }).errors).toEqual(['owedDay1 owed-day-missing']);
  expect(read({ owedDay1: '31/2/2027' }).errors).toEqual(['owedAmount1 money-missing', 'owedDay1 no-such-day']);
  expect(read({ owedAmount1: '0,00', owedDay1: '1/12/2026' }).errors).toEqual(['owedAmount1 money-zero']);
  expect(read({ owedRows: '', owedAmount1: 'x' })).toEqual({ debts: [], errors: [] });
});

test('a rate needs the day it was read, and not one to come', () => {
  const read = (changes: Partial<NoticeForm>) => {
    const reader = new FormReader(form({ owedRows: '1', ...changes }));
    return { late: readLate(reader, '2026-11-25'), errors: reader.errors.map(({ field, code }) => `${field} ${code}`) };
  };
  expect(read({ rate: '2,15 %', rateDay: '24/11/2026', reminded: '12/11/2026' })).toEqual({
    late: { reference: { percent: '2.15', day: '2026-11-24' }, reminded: '2026-11-12' },
    errors: [],
  });
  expect(read({ rate: '2' }).errors).toEqual(['rateDay rate-day-missing']);
  expect(read({ rate: 'deux', rateDay: '24/11/2026' }).errors).toEqual(['rate rate-unreadable']);
  expect(read({ rate: '2', rateDay: '26/11/2026' }).errors).toEqual(['rateDay rate-day-future']);
  expect(read({ owedRows: '', rate: 'deux' })).toEqual({ late: {}, errors: [] });
});
