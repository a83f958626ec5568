import type { Money } from '../domain/money/money.ts';
import { isStage } from '../domain/plan/days.ts';
import type { SheetItem, SheetPart } from '../domain/plan/sheet.ts';
import type { GapCode, Own, Step } from '../domain/plan/step.ts';
import type { Locale } from './locales.ts';
import type { PlanWords } from './plan-words.ts';
import { fill, sayDay } from './say.ts';
import { sayMoney } from './say-money.ts';

/** Words or an amount of the reader's; masked, it is said to be. */
export function sayOwn<T>(own: Own<T> | undefined, masked: string, say: (value: T) => string): string {
  if (own === undefined) return '';
  return own.kind === 'masked' ? masked : say(own.value);
}

const asItIs = (text: string) => text;

/** What is missing: a sentence and the way there; undefined for a step that is none. */
export function sayGap({ code, to }: Step, { gaps, links }: PlanWords): SheetPart | undefined {
  if (!Object.hasOwn(gaps, code) || to === undefined) return undefined;
  const { text, link } = gaps[code as GapCode];
  return { kind: 'next', text, link: { label: link, href: links[to] } };
}

/** What there is to do before speaking, as one line with a box. */
export function sayTask(locale: Locale, step: Step, say: PlanWords): SheetItem | undefined {
  const { code, id = '', day, state, text, money, to } = step;
  const href = to && say.links[to];
  const on = day === undefined ? '' : sayDay(locale, day, 'long');
  switch (code) {
    case 'cooling':
      return {
        text: fill(step.past ? say.cooling.over : say.cooling.running, { day: on }),
        href,
        box: { done: false },
      };
    case 'point': {
      const point = say.shared.points[id];
      if (point === undefined) return undefined;
      const said = fill(say.points[state === 'problem' ? 'problem' : 'todo'], { point });
      return { text: said, detail: sayOwn(text, say.masked, asItIs), href, box: { done: false } };
    }
    case 'stake': {
      const due = on && fill(say.stakes.due, { day: on });
      const amount = sayOwn<Money>(money, say.masked, (value) => sayMoney(locale, value));
      const detail = [sayOwn(text, say.masked, asItIs), amount, due].filter(Boolean).join(', ');
      return { text: say.stakes[state as keyof PlanWords['stakes']], detail, href, box: { done: false } };
    }
    case 'secure': {
      const said = say.shared.securing[id];
      return said === undefined ? undefined : { text: said, box: { done: false } };
    }
    default:
      return undefined;
  }
}

/** One row of the table of days. */
export function sayStage(locale: Locale, { id = '', day, past }: Step, say: PlanWords) {
  if (!isStage(id) || day === undefined) return undefined;
  return { what: say.stages[id], day: sayDay(locale, day), ...(past ? { remark: say.passed } : {}) };
}

/** One thing of afterwards. */
export function sayTick(locale: Locale, { id = '', done = false, day }: Step, say: PlanWords): SheetItem {
  return {
    text: say.ticks[id as keyof PlanWords['ticks']],
    box: { done, id },
    ...(day ? { detail: fill(say.ticked, { day: sayDay(locale, day, 'long') }) } : {}),
  };
}

/** Who takes over, where the files are, who is recommended. */
export function sayPerson({ code, text }: Step, say: PlanWords): SheetItem {
  const pattern = say.people[code as keyof PlanWords['people']];
  return { text: fill(pattern, { text: sayOwn(text, say.masked, asItIs) }) };
}
