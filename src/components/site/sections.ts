/** The four verbs of the navigation. */
export const sections = ['decide', 'leave', 'say', 'read'] as const;

/** One of the four verbs. */
export type Section = (typeof sections)[number];
