import { describe, expect, it } from 'vitest';
import { noFacts, type PlanFacts } from './facts.ts';
import { planOf } from './plan.ts';
import type { Plan, Section, SectionName, Step } from './step.ts';

const today = '2026-11-25';
const with_ = (part: Partial<PlanFacts>): Plan => planOf({ ...noFacts(today), ...part });
const part = (plan: Plan, name: SectionName): readonly Step[] =>
  plan.sections.find((section) => section.name === name)?.steps ?? [];
const codes = (steps: readonly Step[]) =>
  steps.map(({ code, id, state }) => [code, id ?? state].filter(Boolean).join(' '));
const names = ({ sections }: Plan) => sections.map(({ name }: Section) => name);

describe('planOf', () => {
  it('of nothing is next steps only, and the list of afterwards', () => {
    const plan = planOf(noFacts(today));
    expect(names(plan)).toEqual(['verdict', 'before', 'days', 'script', 'message', 'handover', 'after']);
    const others = plan.sections.filter(({ name }) => name !== 'after').flatMap(({ steps }) => steps);
    expect(others.map(({ code }) => code)).toEqual([
      'no-verdict',
      'no-checklist',
      'no-stakes',
      'no-dates',
      'no-script',
      'no-message',
      'no-handover',
    ]);
    expect(others.every(({ to }) => to !== undefined)).toBe(true);
    expect(part(plan, 'after').every(({ done }) => done === false)).toBe(true);
  });

  it('after a red line begins with safety, in writing: no conversation, no referral, no thanks', () => {
    const plan = with_({
      redLine: 'safety',
      hasMessage: true,
      colleague: 'Hugo',
      cooling: { end: '2026-11-28' },
      meeting: '2026-12-01',
    });
    expect(names(plan).slice(0, 3)).toEqual(['safety', 'message', 'days']);
    expect(names(plan)).not.toContain('script');
    expect(codes(part(plan, 'days'))).toEqual(['day write', 'no-dates']);
    expect(codes(part(plan, 'before'))).not.toContain('cooling');
    expect(codes(part(plan, 'handover'))).toEqual(['no-handover']);
    expect(codes(part(plan, 'after'))).not.toContain('tick thanks');
  });

  it('has problems before what is to do, and the money in the order that limits the damage', () => {
    const plan = with_({
      cooling: { end: '2026-11-28' },
      checklist: {
        answerMissing: true,
        points: [
          { id: 'renewal', state: 'todo', note: '' },
          { id: 'notice', state: 'problem', note: 'vague' },
        ],
      },
      stakes: [
        { act: 'collect', name: 'F-2', due: '2026-12-10' },
        { act: 'collect', name: 'F-1', due: '2026-11-01' },
        { act: 'deliver', name: 'logo' },
        { act: 'bill', name: '' },
      ],
    });
    expect(codes(part(plan, 'before'))).toEqual([
      'cooling',
      'no-answer',
      'point notice',
      'point renewal',
      'stake deliver',
      'stake bill',
      'stake collect',
      'stake collect',
    ]);
    expect(part(plan, 'before').map(({ text }) => (text?.kind === 'shown' ? text.value : ''))).toEqual([
      '',
      '',
      'vague',
      '',
      'logo',
      '',
      'F-1',
      'F-2',
    ]);
  });

  it.each<[string, Partial<PlanFacts>, string | undefined]>([
    ['the day of the rehearsal before the calculator’s', { meeting: '2026-12-01' }, '2026-12-01'],
    ['else the day the notice is sent', {}, '2026-12-03'],
    ['the day typed here never against the calculator', { speak: '2026-12-24' }, '2026-12-03'],
  ])('speaks on %s', (_, more, day) => {
    const dates = {
      taken: today,
      lastDay: '2027-02-26',
      points: [
        { kind: 'receipt', day: '2026-12-05' },
        { kind: 'sending', day: '2026-12-03' },
      ],
    };
    expect(part(with_({ dates, ...more }), 'days').find(({ id }) => id === 'talk')?.day).toBe(day);
  });

  it('speaks on the day typed here while there are no dates, and says what is missing', () => {
    expect(codes(part(with_({ speak: '2026-12-24' }), 'days'))).toEqual(['day talk', 'no-dates']);
  });

  it('says that the day has passed as long as the last day has not', () => {
    const dates = (lastDay: string) => ({
      dates: { taken: today, lastDay, points: [{ kind: 'sending', day: '2026-11-01' }] },
    });
    expect(codes(part(with_(dates('2027-01-31')), 'days'))).toContain('day-passed');
    expect(codes(part(with_(dates('2026-11-20')), 'days'))).not.toContain('day-passed');
  });

  it('recommends nobody to a client who is owed no referral', () => {
    expect(codes(part(with_({ colleague: 'Hugo', referralOwed: false }), 'handover'))).toEqual(['no-handover']);
    expect(codes(part(with_({ colleague: 'Hugo' }), 'handover'))).toEqual(['colleague']);
  });
});
