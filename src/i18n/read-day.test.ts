import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../domain/dates/calendar.ts';
import { readDay } from './read-day.ts';
import { sayDay } from './say.ts';

const read = (typed: string) => {
  const result = readDay(typed);
  return result.kind === 'day' ? result.day : result.kind === 'error' ? result.code : result.kind;
};

test('days as people type them, in words and figures, in both languages', () => {
  const spellings = [
    '15 mars 2026',
    '15/3/2026',
    '15/03/2026',
    '15.3.2026',
    '15-3-2026',
    '15 3 2026',
    '2026-03-15',
    '15 March 2026',
  ];
  const more = [
    'dimanche 15 mars 2026',
    'Sunday, 15 March 2026',
    'March 15, 2026',
    'le 15 mars 2026',
    '15th of March 2026',
    ' 15  MARS 2026 ',
    '15 mar. 2026',
  ];
  for (const typed of [...spellings, ...more]) expect(read(typed), typed).toBe('2026-03-15');
  expect(read('1er août 2026')).toBe('2026-08-01');
  expect(read('1er aout 2026')).toBe('2026-08-01');
  expect(read('3 févr. 2027')).toBe('2027-02-03');
});

test('what is impossible or could be read two ways says why', () => {
  expect(read('')).toBe('empty');
  expect(read('   ')).toBe('empty');
  expect(read('31/2/2027')).toBe('no-such-day');
  expect(read('29 février 2027')).toBe('no-such-day');
  expect(read('0/3/2027')).toBe('no-such-day');
  expect(read('3/15/2026')).toBe('month-first');
  expect(read('15/3/26')).toBe('short-year');
  expect(read('15 mars')).toBe('no-year');
  expect(read('15/3/0026')).toBe('far-year');
  expect(read('lundi 15 mars 2026')).toBe('other-weekday');
  for (const odd of ['demain', 'fin mars', '<b>15</b>', '15 mrs 2026', '٣/٣/٢٠٢٦', '🙂', '1e9'])
    expect(read(odd), odd).toBe('unreadable');
});

const anyDay = fc.integer({ min: 0, max: 100_000 }).map((offset) => addDays('1900-01-01', offset));

test('every day said in words is read back', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom('fr' as const, 'en'),
      fc.constantFrom('full' as const, 'long', 'short'),
      (day, locale, style) => {
        expect(readDay(sayDay(locale, day, style))).toEqual({ kind: 'day', day });
      },
    ),
    { numRuns: 10_000, seed: 20261123 },
  );
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 a-z/.,-]{0,20}$/)), (text) => {
      expect(['day', 'empty', 'error']).toContain(readDay(text).kind);
    }),
    { numRuns: 10_000, seed: 20261123 },
  );
});
