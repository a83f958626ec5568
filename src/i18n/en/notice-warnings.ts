import type { noticeWarnings as french } from '../fr/notice-warnings.ts';

/** What deserves a word beside a date, in English. None of it blocks. */
export const noticeWarnings: typeof french = {
  'past-end': {
    one: 'That date has passed: the contract ended {n} day ago.',
    other: 'That date has passed: the contract ended {n} days ago.',
  },
  'past-event': { one: 'The day of the notice was {n} day ago.', other: 'The day of the notice was {n} days ago.' },
  'fixed-term':
    'A fixed-term contract normally runs to its end, unless a clause, an agreement or a serious breach allows otherwise.',
  renewal: 'To stop it renewing, object by {day} at the latest.',
  untimely: 'Leaving at a bad moment means paying for the harm: choose a time that lets the client reorganise.',
  cause: 'Keep the evidence of the reason, and state it in your notice.',
  'state-length': 'Your notice must state its length.',
  written: 'Put your notice in writing: an established business relationship requires it.',
  'may-need-more': 'A steady, long relationship may need more than the contract says.',
  'may-need-more-years': {
    one: 'A steady relationship of {n} year may need more than the contract says.',
    other: 'A steady relationship of {n} years may need more than the contract says.',
  },
  'deliverable-after':
    'The deliverable due on {day} falls after your last day: deliver earlier, or announce that date.',
  unpaid: 'You are owed money: consider waiting until you are paid before you announce that you are leaving.',
  'back-to-back':
    'A back-to-back clause ties this contract to another: check what the other one asks before you announce a date.',
  'old-rules': 'These rules were reviewed more than a year ago, on {day}: check that they still stand.',
  'no-rules': 'No verified rule for this country here: only the contract is counted.',
};
