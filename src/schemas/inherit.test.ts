import { expect, test } from 'vitest';
import { wholeRuleSet } from './inherit.ts';
import { type JurisdictionFile, jurisdictionSchema } from './jurisdiction.ts';

const both = (text: string) => ({ fr: text, en: text });
const source = (id: string) => ({ id, title: id, url: `https://example.org/${id}`, confidence: 'verified' });
const example = (id: string) => ({
  id,
  title: both(id),
  given: { contract: 'P1M', received: '2027-01-31' },
  expect: { end: '2027-02-28' },
});
const head = (id: string) => ({
  id,
  reviewed: '2026-11-23',
  name: both(id),
  text: both(id),
  sources: [source('code')],
  examples: ['one', 'two', 'three'].map(example),
});
const payment = (days: number) => ({
  default: { days, from: 'completion-of-services', startDayCounts: false },
  agreedMax: null,
  interest: { kind: 'court' },
  fixedCompensation: [],
  reminderNeeded: null,
  cites: ['code'],
});
const federation = jurisdictionSchema.parse({
  ...head('US'),
  notice: { default: { kind: 'reasonable', cites: ['code'] }, contractClause: 'honoured' },
  fixedTerm: { earlyExit: 'for-cause', ref: 'common law', cites: ['code'] },
  form: { required: 'none', advised: 'written', effective: 'receipt' },
  counting: {
    excludeStartDay: true,
    monthRule: 'date-to-date',
    monthClamp: true,
    noticeEndRollsForward: false,
    paymentDueRollsForward: null,
    nonWorking: [],
    basis: 'convention',
  },
  payment: payment(45),
  protections: [{ id: 'act', name: both('Act'), cites: ['code'] }],
  holidays: { country: 'US' },
  watch: [both('A bill.')],
});
const state = (more: object = {}): JurisdictionFile =>
  jurisdictionSchema.parse({ ...head('US-NY'), extends: 'US', payment: payment(30), ...more });

test('what a state does not restate comes from its country, with the sources of that country', () => {
  const whole = wholeRuleSet(state(), [federation, state()]);
  expect(whole.notice.default).toMatchObject({ kind: 'reasonable', cites: ['US/code'] });
  expect(whole.payment).toMatchObject({ default: { days: 30 }, cites: ['US-NY/code'] });
  expect(whole.protections).toMatchObject([{ id: 'act', cites: ['US/code'] }]);
  expect(whole.watch).toEqual([both('A bill.')]);
  expect(Object.keys(whole.inheritedSources)).toEqual(['US/code']);
  expect(whole.sources).toHaveLength(1);
});

test('a list that is restated as empty is not inherited', () => {
  expect(wholeRuleSet(state({ protections: [], watch: [] }), [federation])).toMatchObject({
    protections: [],
    watch: [],
  });
});

test('a file that extends nothing is whole as it stands', () => {
  const whole = wholeRuleSet(federation, []);
  expect(whole).toMatchObject({ id: 'US', inheritedSources: {}, counting: { cites: [] } });
});

test('a file that extends nothing known, or a file that itself extends, is named', () => {
  expect(() => wholeRuleSet(state(), [])).toThrow('US-NY extends "US"');
  expect(() => wholeRuleSet(state({ extends: 'US-NY' }), [state()])).toThrow('US-NY extends "US-NY"');
});
