import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { elsewhere, outcomeOf } from '../../src/components/notice/answer-form.ts';
import { askedRows } from '../../src/components/notice/asked-rows.ts';
import { countryChoices, countryOf } from '../../src/components/notice/notice-content.ts';
import type { Country, NoticeData } from '../../src/components/notice/notice-data.ts';
import { files as clientWords } from '../../src/i18n/fr/files.ts';
import { form as words } from '../../src/i18n/fr/form.ts';
import { notice } from '../../src/i18n/fr/notice.ts';
import { wholeRuleSet } from '../../src/schemas/inherit.ts';
import { jurisdictionSchema } from '../../src/schemas/jurisdiction.ts';
import { noticeLink, readNoticeLink } from '../../src/stores/notice-link.ts';
import { type Travel, travels } from '../../src/stores/notice-link-fields.ts';
import { emptyForm, type NoticeField, type NoticeForm } from '../../src/stores/notice-record.ts';

const folder = new URL('../../src/content/jurisdictions/', import.meta.url);
const written = readdirSync(folder).map((name) =>
  jurisdictionSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
);
const files = written.map((file) => wholeRuleSet(file, written));
const region = { place: 'FR', regions: ['FR-alsace-moselle'], wholeCountry: true, folder: '' };
const countries: Country[] = files.map((file) => ({
  ...countryOf({ locale: 'fr', say: notice.law, file }),
  holidays: { ...region, names: { 'FR-alsace-moselle': 'Alsace-Moselle' } },
}));
const links = { page: '', message: '', sentence: '' };
const choices = countryChoices('fr', files);
const data: NoticeData = {
  ...notice,
  form: words,
  files: clientWords,
  factors: [],
  countries: choices,
  styles: [],
  links,
};

/** The words with one country, as the calculator has them once it is chosen. */
function inCountry(id: string): NoticeData {
  const country = countries.find(({ rules }) => rules.id === id);
  return country ? { ...data, country } : data;
}

function rowsOf(changes: Partial<NoticeForm>): string {
  const form = { ...emptyForm, amount: '1', day: '10/3/2027', country: 'FR', ...changes };
  const whole = inCountry(form.country);
  const outcome = outcomeOf(form, whole, '2026-11-23');
  if (outcome.kind === 'errors') throw new Error(JSON.stringify(outcome.errors));
  return JSON.stringify(askedRows({ locale: 'fr', data: whole, form, outcome }));
}

// Each field in a form where it counts, and a value of its own.
const term = { relationship: 'fixed-term', until: '31/12/2027' } as const;
const deemed = { starts: 'deemed', deemedCount: '3' } as const;
const silent = { unit: 'nothing', proposed: '2' } as const;
const periods = { ends: 'end-of-period' } as const;
const changed: Partial<Record<NoticeField, [context: Partial<NoticeForm>, change: Partial<NoticeForm>]>> = {
  mode: [{}, { mode: 'backwards' }],
  unit: [{}, { unit: 'weeks' }],
  amount: [{}, { amount: '2' }],
  country: [{}, { country: 'GB' }],
  day: [{}, { day: '11/3/2027' }],
  starts: [{}, { starts: 'next-month' }],
  ends: [{}, { ends: 'end-of-month' }],
  counting: [{}, { counting: 'clear' }],
  roll: [{}, { roll: 'next-working-day' }],
  relationship: [{}, { relationship: 'project' }],
  means: [{ mode: 'backwards' }, { means: 'registered' }],
  service: [{ unit: 'nothing', proposed: '1', country: 'DE' }, { service: 'contract-for-works' }],
  payPeriod: [{ unit: 'nothing', country: 'DE' }, { payPeriod: 'month' }],
  takesMostWork: [{ unit: 'nothing', country: 'DE', payPeriod: 'none' }, { takesMostWork: 'no' }],
  cause: [silent, { cause: 'yes' }],
  clauseAllowsExit: [term, { clauseAllowsExit: 'yes' }],
  backToBack: [{}, { backToBack: 'yes' }],
  proposedUnit: [silent, { proposedUnit: 'weeks' }],
  proposed: [silent, { proposed: '3' }],
  extraDays: [{}, { extraDays: '15' }],
  deemedUnit: [deemed, { deemedUnit: 'days' }],
  deemedCount: [deemed, { deemedCount: '4' }],
  otherDay: [{}, { otherDay: '8/3/2027' }],
  since: [{}, { since: '1/1/2020' }],
  until: [term, { until: '30/11/2027' }],
  objectBy: [term, { objectBy: '1/9/2027' }],
  deliverable: [{}, { deliverable: '1/6/2027' }],
  every: [periods, { every: '2-weeks' }],
  anchor: [periods, { anchor: '15/1/2027' }],
  noExitBefore: [{}, { noExitBefore: '1/9/2027' }],
  established: [silent, { established: 'yes' }],
  serviceYears: [{ ...silent, country: 'AT', service: 'asvg-4-4' }, { serviceYears: 'first-two' }],
  region: [{}, { region: 'FR-alsace-moselle' }],
  holidays: [{}, { holidays: '1/5/2027' }],
};

/** Said elsewhere on the sheet: the day that is announced stands in the sentence. */
const elsewhereOnPaper: NoticeField[] = ['announce'];

test('what was counted is listed whole: no field that travels in a link is left out on paper', () => {
  const travelling = (Object.entries(travels) as [NoticeField, Travel][]).filter(([, travel]) => travel !== 'stays');
  for (const [name] of travelling.filter(([name]) => !elsewhereOnPaper.includes(name))) {
    const found = changed[name];
    expect(found, `${name}: a new field needs a row in asked-rows.ts and a line here`).toBeDefined();
    if (found) expect(rowsOf({ ...found[0], ...found[1] }), name).not.toBe(rowsOf(found[0]));
  }
});

test('no more is listed than was asked: a plain form has four rows', () => {
  expect(JSON.parse(rowsOf({}))).toHaveLength(4);
  expect(rowsOf({ deliverable: '1/6/2027' })).not.toMatch(/facultatif/);
});

test('a link can carry every country and every service there is', () => {
  const ids = countries.flatMap(({ rules, variants }) => [
    [rules.id, ''] as const,
    ...variants.map(({ id }) => [rules.id, id] as const),
  ]);
  for (const [country, service] of [...ids, [elsewhere, ''] as const]) {
    const link = readNoticeLink(noticeLink({ ...emptyForm, country, service }));
    expect(link.kind === 'form' && [link.form.country, link.form.service]).toEqual([country, service]);
  }
});
