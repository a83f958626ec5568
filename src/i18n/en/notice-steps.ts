import type { noticeSteps as french } from '../fr/notice-steps.ts';

/** How the calculator words each step of its reasoning, in English. */
export const noticeSteps: typeof french = {
  steps: 'The reasoning, step by step',
  source: 'source: {title}',
  countingRule: 'rule: {ref}',
  event: {
    receipt: 'Notice received on {day}.',
    sending: 'Notice sent on {day}.',
    'first-presentation': 'Registered letter first presented on {day}.',
  },
  start: {
    deemed: 'Deemed received {count} after sending: {day}.',
    'next-month':
      'The notice starts on the first of the next month, at the beginning of that day, which therefore counts: {day}.',
    'next-period':
      'The notice starts with the next billing period, at the beginning of that day, which therefore counts: {day}.',
  },
  add: {
    months: '{length} later, the same number: {day}.',
    'same-number': '{length} later, the start day not counted: {day}.',
    'day-before': '{length}, the start day being day 1: {day}.',
    clear: '{length}, clear: neither the start day nor the last day counts: {day}.',
  },
  clamp: 'That month has no day with that number: the notice stops at its last day, {day}.',
  align: 'The contract can end only {ending}: the first possible day is {day}.',
  aligned: 'The contract can end only {ending}: {day} fits already.',
  endings: {
    any: 'on any day',
    'end-of-month': 'at the end of a month',
    'end-of-quarter': 'at the end of a quarter',
    'fifteenth-or-end': 'on the 15th or at the end of a month',
    saturday: 'on a Saturday',
    'end-of-period': 'at the end of a billing period',
  },
  roll: {
    'next-working-day': 'The contract moves the end to the next working day: {day}.',
    'previous-working-day': 'The contract moves the end to the working day before: {day}.',
  },
  stays: {
    6: 'That is a Saturday: a notice period that ends on a Saturday ends on that day.',
    7: 'That is a Sunday: a notice period that ends on a Sunday ends on that day.',
  },
  atWill: 'The law lets you leave at any time, without notice: the contract can end on the same day, {day}.',
  tier: {
    weekMet:
      'Received by the first working day of the week (Monday to Saturday): the contract ends on the Saturday, {day}.',
    weekMissed:
      'Received after the first working day of the week: the contract ends on the Saturday of the next week, {day}.',
    monthMet: 'Received by day {n} of the month: the contract ends with that month, {day}.',
    monthMissed: 'Received after day {n} of the month: the contract ends with the next month, {day}.',
    lengthToEnd: 'The law asks for {length}, then {end}: {day}.',
    length: 'The law asks for {length}: {day}.',
    nothing: 'The law asks for no notice: {day}.',
    ends: {
      'end-of-month': 'the end of the month',
      'end-of-quarter': 'the end of the quarter',
      '15th': 'the 15th',
      saturday: 'a Saturday',
    },
  },
  yourLength: 'The law gives no number: you offer {length}.',
  cause: 'You have a serious reason, and you choose a moment that does not harm the client.',
  breach: 'The client has seriously failed in their obligations: the law lets you leave without notice, {day}.',
  minimum: 'The contract rules out any exit before the end of the minimum commitment: {day}.',
  tierEnding: 'By law the contract ends {end}: {day}.',
  tierEnds: {
    'end-of-month': 'at the end of a month',
    'end-of-quarter': 'at the end of a quarter',
    '15th': 'on the 15th',
    saturday: 'on a Saturday',
  },
  term: 'The contract has a fixed term: it runs until {day}.',
  deliverable: 'The deliverable is due on {day}.',
  lengths: {
    months: { one: '{n} month', other: '{n} months' },
    weeks: { one: '{n} week', other: '{n} weeks' },
    days: { one: '{n} day', other: '{n} days' },
    workingDays: { one: '{n} working day', other: '{n} working days' },
    businessDays: { one: '{n} business day', other: '{n} business days' },
    none: 'no notice',
  },
};
