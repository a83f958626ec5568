import type { Plan } from '../../domain/plan/step.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { fill } from '../../i18n/say.ts';
import type { CalendarDay } from '../calendar/calendar-file.ts';

/**
 * Every date of the plan for a calendar file, under titles that say nothing. A stage of the calculator's has the identifier of
 * its own calendar file, so that the two together give each date once.
 */
export function planDays({ sections }: Plan, owner: string, { away }: PlanWords): CalendarDay[] {
  const steps = sections.find(({ name }) => name === 'days')?.steps ?? [];
  const dated = steps.flatMap(({ code, id = '', day, to }) => (code === 'day' && day ? [{ id, day, to }] : []));
  return dated.map(({ id, day, to }, index) => ({
    id: `${owner}-${to === 'notice' ? 'notice' : 'plan'}-${id}`,
    day,
    title: fill(away.event, { n: index + 1 }),
    note: fill(away.eventNote, { n: index + 1, all: dated.length }),
  }));
}
