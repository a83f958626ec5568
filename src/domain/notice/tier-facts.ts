import type { Day } from '../dates/day.ts';
import type { NoticeCase } from './notice-case.ts';
import type { Tier } from './rule-set.ts';
import { serviceYearsAt } from './service-years.ts';

/** What a tier can depend on, as far as it is known. */
type Facts = { [Name in keyof Tier['when']]-?: Tier['when'][Name] | undefined };

/** The question that stands for each fact. */
export type FactQuestion = 'pay-period' | 'takes-most-work' | 'service-years';

/** What the reader said that a tier can depend on; the years of service follow from the first day where that is known. */
export function factsOf({ payPeriod, takesMostWork, since, serviceYears }: NoticeCase, received: Day): Facts {
  return {
    payPeriod,
    takesMostOfProvidersWork: takesMostWork,
    serviceYears: since === undefined ? serviceYears : serviceYearsAt(since, received),
  };
}

/** The first thing to ask before a tier can be picked, or `undefined` when enough is known. */
export function unknownFact(tiers: readonly Tier[], facts: Facts): FactQuestion | undefined {
  const dependsOn = (among: readonly Tier[], name: keyof Facts) => among.some(({ when }) => when[name] !== undefined);
  if (facts.payPeriod === undefined && dependsOn(tiers, 'payPeriod')) return 'pay-period';
  if (facts.serviceYears === undefined && dependsOn(tiers, 'serviceYears')) return 'service-years';
  const left = tiers.filter(({ when }) => matches({ ...when, takesMostOfProvidersWork: undefined }, facts));
  const unclear = facts.takesMostOfProvidersWork === undefined && dependsOn(left, 'takesMostOfProvidersWork');
  return unclear ? 'takes-most-work' : undefined;
}

/** Whether a tier is the one for these facts: what it does not ask for, it does not mind. */
export function matches(when: Facts | Tier['when'], facts: Facts): boolean {
  return (Object.keys(facts) as (keyof Facts)[]).every(
    (name) => when[name] === undefined || when[name] === facts[name],
  );
}
