import { expect, test } from 'vitest';
import { type Asks, asksOf, type Said } from './asks.ts';
import { regimeOf, rulesOf } from './test-rules.ts';

const silent: Said = {
  silent: true,
  relationship: 'open-ended',
  service: undefined,
  seriousCause: false,
  payPeriod: undefined,
  sinceKnown: false,
};
const asked = (said: Partial<Said>, rules: Parameters<typeof asksOf>[1]) =>
  Object.entries(asksOf({ ...silent, ...said }, rules) satisfies Asks).flatMap(([name, value]) =>
    value ? [value === true ? name : value] : [],
  );

test('a contract that gives a length leaves nothing to ask, unless the law goes further', () => {
  expect(asked({ silent: false }, undefined)).toEqual([]);
  expect(asked({ silent: false }, rulesOf('reasonable', { variants: {} }))).toEqual([]);
  expect(asked({ silent: false }, rulesOf('at-will', { contractClause: 'may-not-bind' }))).toEqual(['service']);
  expect(asked({ silent: false }, rulesOf('reasonable', { writtenIfEstablished: true, variants: {} }))).toEqual([
    'established',
  ]);
});

test('a silent contract is asked what the law of its country depends on', () => {
  expect(asked({}, undefined)).toEqual(['length']);
  expect(asked({}, rulesOf('reasonable'))).toEqual(['service', 'length']);
  expect(asked({}, rulesOf('for-cause', { variants: {} }))).toEqual(['cause']);
  expect(asked({ seriousCause: true }, rulesOf('for-cause', { variants: {} }))).toEqual(['cause', 'length']);
  const byPeriod = rulesOf('by-pay-period', { variants: {} });
  expect(asked({}, byPeriod)).toEqual(['payPeriod']);
  expect(asked({ payPeriod: 'none' }, byPeriod)).toEqual(['payPeriod', 'takesMostWork']);
});

test('an assignment that ends by being completed needs a reason where the law says so', () => {
  const dutch = rulesOf('reasonable', { project: { cites: [] }, variants: {} });
  expect(asked({}, dutch)).toEqual(['completion', 'length']);
  expect(asked({ relationship: 'project' }, dutch)).toEqual(['completion', 'cause']);
  expect(asked({ relationship: 'project', seriousCause: true }, dutch)).toEqual(['completion', 'cause', 'length']);
  expect(asked({ relationship: 'project' }, rulesOf('reasonable', { variants: {} }))).toEqual(['length']);
});

test('years of service are asked only while the first day is not known, whatever the clause of a new contract', () => {
  const tiers = [{ when: { serviceYears: 'first-two' as const }, rule: {} }];
  const austria = rulesOf('reasonable', { variants: { asvg: { ...regimeOf('fixed'), tiers, since: '2026-01-01' } } });
  expect(asked({ service: 'asvg' }, austria)).toEqual(['service', 'serviceYears']);
  expect(asked({ service: 'asvg', sinceKnown: true }, austria)).toEqual(['service']);
  expect(asked({ service: 'asvg', silent: false }, austria)).toEqual(['service', 'serviceYears']);
  expect(asked({ silent: false }, austria)).toEqual(['service']);
});

test('a breach by the client is asked beside a clause, and leaves no length to offer', () => {
  const spain = rulesOf('reasonable', { variants: { trade: { ...regimeOf('reasonable'), breachFrees: true } } });
  expect(asked({ service: 'trade', silent: false }, spain)).toEqual(['service', 'breach']);
  expect(asked({ service: 'trade' }, spain)).toEqual(['service', 'breach', 'length']);
  expect(asked({ service: 'trade', seriousCause: true }, spain)).toEqual(['service', 'breach']);
});

test('inside a term a length is asked only for a reason, or where the term may be left freely', () => {
  const inTerm = { relationship: 'fixed-term' as const };
  const binding = rulesOf('reasonable', { variants: {} });
  expect(asked(inTerm, binding)).toEqual([]);
  expect(asked({ ...inTerm, seriousCause: true }, binding)).toEqual(['length']);
  const free = rulesOf('reasonable', { variants: {}, fixedTerm: { earlyExit: 'at-will', cites: [] } });
  expect(asked(inTerm, free)).toEqual(['length']);
  expect(asked(inTerm, rulesOf('at-will', { variants: {}, fixedTerm: { earlyExit: 'at-will', cites: [] } }))).toEqual(
    [],
  );
});
