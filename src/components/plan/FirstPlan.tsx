import { noFacts } from '../../domain/plan/facts.ts';
import { planOf } from '../../domain/plan/plan.ts';
import { sayPlan } from '../../i18n/say-plan.ts';
import { PlanSheet } from './PlanSheet.tsx';
import type { PlanProps } from './plan-words.ts';

// No line of an empty plan has a day; the calendar only has to know one.
const ANY_DAY = '2026-01-01';

/** The plan of somebody about whom nothing is known, as the server writes it: the next steps with their links. */
export function FirstPlan({ locale, say }: Pick<PlanProps, 'locale' | 'say'>) {
  const words = { script: [], message: [], subject: '' };
  const saying = { locale, say, client: '', today: ANY_DAY, words, isMasked: false };
  const sheet = sayPlan(planOf(noFacts(ANY_DAY)), saying);
  return <PlanSheet sheet={{ ...sheet, title: say.first, lines: [] }} locale={locale} level={2} />;
}
