import { expect, test } from 'vitest';
import { noFacts } from '../../domain/plan/facts.ts';
import { planOf } from '../../domain/plan/plan.ts';
import { plan as english } from '../../i18n/en/plan.ts';
import { planDays } from './plan-calendar.ts';

const day = (kind: string, day: string) => ({ kind, day });

test('two sums that fall due on two days are two events, named as in the calculator’s own file', () => {
  const points = [
    day('overdue', '2026-11-03'),
    day('sending', '2026-12-01'),
    day('owed', '2026-12-11'),
    day('owed', '2026-12-28'),
    day('last-day', '2027-02-26'),
  ];
  const facts = { ...noFacts('2026-11-25'), dates: { taken: '2026-11-25', lastDay: '2027-02-26', points } };
  const days = planDays(planOf(facts), 'abcd1234', english);
  expect(days.map(({ id, day }) => [id, day])).toEqual([
    ['abcd1234-notice-overdue', '2026-11-03'],
    ['abcd1234-plan-talk', '2026-12-01'],
    ['abcd1234-notice-sending', '2026-12-01'],
    ['abcd1234-notice-owed', '2026-12-11'],
    ['abcd1234-notice-owed-2', '2026-12-28'],
    ['abcd1234-notice-last-day', '2027-02-26'],
  ]);
});
