import type { Plan } from '../../domain/plan/step.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { fill } from '../../i18n/say.ts';
import type { CalendarDay } from '../calendar/calendar-file.ts';

/**
 * Every date of the plan for a calendar file, under titles that say nothing. A stage of the calculator's has the identifier of
 * its own calendar file, so that the two together give each date once.
 */
export function planDays({ sections }: Plan, owner: string, { away }: Pick<PlanWords, 'away'>): CalendarDay[] {
  const steps = sections.find(({ name }) => name === 'days')?.steps ?? [];
  const dated = steps.flatMap(({ code, id = '', day, to }) => (code === 'day' && day ? [{ id, day, to }] : []));
  return dated.map(({ id, day, to }, index) => {
    // Several sums may fall due on the way: the first of a kind keeps the plain name, as in the calculator's own file.
    const before = dated.slice(0, index).filter((other) => other.id === id).length;
    return {
      id: `${owner}-${to === 'notice' ? 'notice' : 'plan'}-${id}${before > 0 ? `-${before + 1}` : ''}`,
      day,
      title: fill(away.event, { n: index + 1 }),
      note: fill(away.eventNote, { n: index + 1, all: dated.length }),
    };
  });
}
