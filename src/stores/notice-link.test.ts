import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../domain/notice/random-cases.ts';
import { noticeLink, noticeLinkShape, noticeLinkVersion, readNoticeLink } from './notice-link.ts';
import { type Travel, travels } from './notice-link-fields.ts';
import { choices, emptyForm, type NoticeField, type NoticeForm } from './notice-record.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const all = Object.keys(emptyForm) as NoticeField[];
const or = (values: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), values);
const written: Record<Exclude<Travel, 'choice' | 'stays'>, fc.Arbitrary<string>> = {
  day: or(anyDay),
  days: fc.uniqueArray(anyDay, { maxLength: 20 }).map((days) => days.join('\n')),
  count: or(fc.integer({ min: 0, max: 9_999 }).map(String)),
  id: or(fc.constantFrom('FR', 'CA-QC', 'US-NY', 'other', 'promised-result', 'DE-BY', 'Ab-9')),
};
const anyForm = fc.record(
  Object.fromEntries(
    all.map((name) => {
      const travel: Travel = travels[name];
      if (travel === 'stays') return [name, fc.constant(emptyForm[name])];
      if (travel !== 'choice') return [name, written[travel]];
      return [name, fc.constantFrom(...(choices[name as keyof typeof choices] as readonly string[]))];
    }),
  ),
) as unknown as fc.Arbitrary<NoticeForm>;

function read(fragment: string): NoticeForm | undefined {
  const link = readNoticeLink(fragment);
  return link.kind === 'form' ? link.form : undefined;
}

describe('the link to a calculation', () => {
  it('gives back exactly the form it was made from, in one spelling that needs no escaping', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const link = noticeLink(form);
        expect(read(`#${link}`)).toEqual(form);
        expect(link).toMatch(/^p\d+\.[0-9a-z]+$/);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is short for what most people ask', () => {
    const usual = {
      ...emptyForm,
      amount: '3',
      day: '10 décembre 2026',
      country: 'FR',
      ends: 'end-of-quarter',
    } as const;
    expect(noticeLink(usual).length).toBeLessThanOrEqual(30);
    expect(read(noticeLink(usual))).toEqual({ ...usual, day: '2026-12-10' });
  });

  it('carries nothing that was written freely, wherever it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.string({ unit: 'binary', minLength: 1 }), (name, text) => {
        fc.pre(!/^[\s\d./-]*$|^[-0-9A-Za-z]{1,40}$/.test(text));
        expect(noticeLink({ ...emptyForm, [name]: text } as NoticeForm)).toBe(noticeLink(emptyForm));
      }),
      { numRuns: 10_000 },
    );
    const told = { ...emptyForm, holidays: 'Fête de Léa\n1/5/2027, 8 mai 2027; chez Studio', amount: '3 mois' };
    expect(read(noticeLink(told))).toEqual({ ...emptyForm, holidays: '2027-05-01\n2027-05-08' });
  });

  it('decides for every field of the form whether it travels', () => {
    expect(Object.keys(travels).sort(), 'a new field: list it in notice-link-fields.ts, travelling or staying').toEqual(
      [...all].sort(),
    );
    for (const name of all) expect(Object.hasOwn(choices, name) || travels[name] !== 'choice', name).toBe(true);
  });

  it('never shows a false result: one letter changed, two swapped, cut or lengthened', () => {
    fc.assert(
      fc.property(anyForm, fc.nat(), fc.constantFrom(...ALPHABET), fc.string(), (form, at, letter, more) => {
        const link = noticeLink(form);
        const place = 3 + (at % (link.length - 3));
        const changed = link.slice(0, place) + letter + link.slice(place + 1);
        expect(read(changed)).toEqual(changed === link ? form : undefined);
        const swapped = link.slice(0, place) + (link[place + 1] ?? '') + link[place] + link.slice(place + 2);
        expect(read(swapped)).toEqual(swapped === link ? form : undefined);
        expect(read(link.slice(0, at % link.length))).toBeUndefined();
        expect(read(link + more)).toEqual(more === '' ? form : undefined);
      }),
      { numRuns: 20_000 },
    );
  });

  it('is never found in noise: 40,000 random texts, half of them shaped like a link', () => {
    const letters = fc.array(fc.constantFrom(...ALPHABET), { minLength: 1, maxLength: 60 }).map((row) => row.join(''));
    const shaped = letters.map((row) => `#p${noticeLinkVersion}.${row}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), shaped), (noise) => {
        expect(read(noise)).toBeUndefined();
      }),
      { numRuns: 40_000 },
    );
    expect(read(`p${noticeLinkVersion}.${'z'.repeat(1_000_000)}`)).toBeUndefined();
  });

  it('of another version is told apart from a broken one and from any other fragment', () => {
    const link = noticeLink(emptyForm);
    expect(readNoticeLink(link.replace(/^p\d+/, 'p999999'))).toEqual({ kind: 'other-version' });
    expect(readNoticeLink(`p${noticeLinkVersion}.`)).toEqual({ kind: 'broken' });
    expect(readNoticeLink(link.replace(/^p/, 'r'))).toEqual({ kind: 'broken' });
    for (const fragment of ['', '#', '#notice-paper', '#p', '#paper', '#p1']) expect(read(fragment)).toBeUndefined();
  });

  it('carries a version that belongs to these fields, choices and order', () => {
    const known: Record<number, string> = {
      1: 'mode:forwards,backwards unit:months,weeks,days,working-days,business-days,nothing,no-contract amount:count country:id day:day starts:receipt,sending,first-presentation,deemed,next-month,next-period ends:any,end-of-month,end-of-quarter,fifteenth-or-end,saturday,end-of-period counting:silent,same-number,day-before,clear roll:none,next-working-day,previous-working-day relationship:open-ended,fixed-term,project means:email,hand,letter,registered announce:,deliverable,courtesy,contract,fixed-term,minimum,paid service:id payPeriod:,day,week,month,quarter-or-longer,none takesMostWork:,yes,no cause:,yes clauseAllowsExit:,yes backToBack:,yes proposedUnit:months,weeks,days proposed:count extraDays:count deemedUnit:working-days,days deemedCount:count otherDay:day since:day until:day objectBy:day deliverable:day every:1-months,3-months,1-weeks,2-weeks anchor:day noExitBefore:day established:,yes,no serviceYears:,first-two,third-onwards region:id holidays:days',
    };
    expect(noticeLinkShape, 'the form changed: give noticeLinkVersion the next number and add its shape here').toBe(
      known[noticeLinkVersion],
    );
  });
});
