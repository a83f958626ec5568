import type { noticeKeep as french } from '../fr/notice-keep.ts';

/** Words of handing the dates over to the message and the plan, in English. */
export const noticeKeep: typeof french = {
  take: 'Take these dates over',
  replace: 'Take these dates over instead',
  kept: 'Taken over: your message, your script and your plan speak of {day}.',
  other: 'Your message, your script and your plan still speak of {day}.',
  message: 'Write the message',
  undo: 'Undo',
  lead: 'For what you will say and write',
};
