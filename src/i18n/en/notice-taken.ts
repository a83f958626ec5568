import type { noticeTaken as french } from '../fr/notice-taken.ts';

/** Taking the dates of a calculation over into the client's file, in English. */
export const noticeTaken: typeof french = {
  why: 'The message, the rehearsal and the logbook will then speak of these dates.',
  take: 'Take these dates over into my file',
  again: 'Replace the dates in the file',
  done: 'Dates taken over on {taken}, last day {day}: the message, the rehearsal and the logbook speak of them.',
  older: 'The file holds other dates, taken over on {taken}: last day {day}.',
  undo: 'Undo: back to what the file held',
};
