import type { Route } from '../../i18n/routes.ts';

/** The four verbs of the navigation. */
export const sections = ['decide', 'leave', 'say', 'read'] as const;

/** One of the four verbs. */
export type Section = (typeof sections)[number];

/** The tools of each verb in the order in which they are needed. */
export const sectionTools = {
  decide: ['quiz', 'portfolio', 'cooling'],
  leave: ['checklist', 'stakes', 'notice', 'plan'],
  say: ['phrases', 'message', 'rehearsal'],
} as const satisfies Record<Exclude<Section, 'read'>, readonly Route[]>;

/** A page that is a tool. */
export type ToolRoute = (typeof sectionTools)[keyof typeof sectionTools][number];

/** The verb a tool belongs to. // verbOf('plan') => 'leave' */
export function verbOf(tool: ToolRoute): Exclude<Section, 'read'> {
  const verbs = Object.keys(sectionTools) as Exclude<Section, 'read'>[];
  return verbs.find((verb) => sectionTools[verb].some((each) => each === tool)) ?? 'decide';
}
