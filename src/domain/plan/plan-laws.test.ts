import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from './plan.ts';
import { anyFacts } from './random-facts.ts';
import { type Plan, type Section, type SectionName, type Step, sectionNames } from './step.ts';

const part = (plan: Plan, name: SectionName): readonly Step[] =>
  plan.sections.find((section) => section.name === name)?.steps ?? [];
const names = ({ sections }: Plan) => sections.map(({ name }: Section) => name);

describe('laws, on 10,000 combinations of records', () => {
  const runs = { numRuns: 10_000 };

  it('every combination gives a plan of known parts, none empty, none twice', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const plan = planOf(facts);
        expect(new Set(names(plan)).size).toBe(plan.sections.length);
        for (const { name, steps } of plan.sections) {
          expect(sectionNames).toContain(name);
          expect(steps.length).toBeGreaterThan(0);
        }
        expect(names(plan).includes('safety')).toBe(facts.redLine !== undefined);
      }),
      runs,
    );
  });

  it('shows no day, amount or word that no record holds', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const { redLine: _red, hasMessage: _has, ...held } = facts;
        const known = JSON.stringify(held);
        for (const { steps } of planOf(facts).sections) {
          for (const { day, text, money } of steps) {
            if (day !== undefined) expect(known).toContain(day);
            if (text?.kind === 'shown') expect(known).toContain(JSON.stringify(text.value));
            if (money?.kind === 'shown') expect(known).toContain(JSON.stringify(money.value));
          }
        }
      }),
      runs,
    );
  });

  it('has its days in order, and says of each whether it has passed', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const dated = part(planOf(facts), 'days').filter(({ code }) => code === 'day');
        const days = dated.map(({ day }) => day ?? '');
        expect(days).toEqual([...days].sort());
        for (const { day = '', past } of dated) expect(past === true).toBe(day < facts.today);
      }),
      runs,
    );
  });

  it('gives each gap a way there, and shows a gap or what fills it, never both', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const steps = planOf(facts).sections.flatMap((section) => section.steps);
        const gaps = steps.filter(({ code }) => code.startsWith('no-'));
        expect(gaps.every(({ to }) => to !== undefined)).toBe(true);
        const said = new Set(steps.map(({ code }) => code));
        for (const name of ['verdict', 'message', 'script'] as const) {
          expect(said.has(name) && said.has(`no-${name}`)).toBe(false);
        }
        expect(said.has('no-dates')).toBe(facts.dates === undefined);
        expect(said.has('no-stakes')).toBe(facts.stakes === undefined);
      }),
      runs,
    );
  });
});
