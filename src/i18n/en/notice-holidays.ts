import type { noticeHolidays as french } from '../fr/notice-holidays.ts';

/** What the calculator says about public holidays: what was taken out of a count, and what could not be. */
export const noticeHolidays: typeof french = {
  region: 'Region (for public holidays)',
  whole: 'The whole country (shared days)',
  waiting: 'Loading the public holidays, then the date.',
  retry: 'Load the public holidays',
  steppedOver: 'Public holidays left out of the count: {days}.',
  left: {
    all: 'public holidays taken out',
    common: 'public holidays common to the whole country taken out',
    part: 'public holidays taken out for the years {first} to {last} only',
    own: 'your days taken out, public holidays not',
    none: 'public holidays not taken out',
  },
  doubts: {
    failed:
      'The public holidays did not load. Only weekends are left out, and these dates may be wrong because of it: {dates}.',
    'no-list':
      'We do not have the public holidays of this country. Only weekends are left out; add your days in the form, as they can change {dates}.',
    'whole-country':
      'Without a region, only the public holidays common to the whole country are left out. Those of the region can change {dates}.',
    unchecked:
      'The public holidays of this region have not been compared with an official list. Check them, as they can change {dates}.',
    outside:
      'We know the public holidays from {first} to {last}. Outside those years only weekends are left out; add your days in the form, as they can change {dates}.',
    regional:
      'After {until}, only the public holidays common to the whole country are left out: this region sets its own every year. Add them in the form, as they can change {dates}.',
  },
  dates: {
    count: 'the end of the notice in working days',
    deemed: 'the deemed receipt',
    roll: 'the end moved to a working day',
    week: 'the first working day of the week',
    posting: 'the suggested sending',
    handover: 'the suggested handover',
    payment: 'the due date of the last invoice',
  },
};
