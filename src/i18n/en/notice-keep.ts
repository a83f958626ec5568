import type { noticeKeep as french } from '../fr/notice-keep.ts';

/** Words of handing the dates over to the message and the plan, in English. */
export const noticeKeep: typeof french = {
  take: 'Use these dates',
  replace: 'Use these dates instead',
  kept: 'Done: your message, your script and your exit plan now say {day}.',
  other: 'Your message, your script and your exit plan still say {day}.',
  message: 'Write the message',
  undo: 'Undo',
  lead: 'For what you will say and write',
};
