import type { notice as french } from '../fr/notice.ts';
import { cooling } from './cooling.ts';
import { noticeAnswer } from './notice-answer.ts';
import { noticeAway } from './notice-away.ts';
import { noticeFields } from './notice-fields.ts';
import { noticeLaw } from './notice-law.ts';
import { noticePaper } from './notice-paper.ts';

/** Words of the notice calculator, in English. */
export const notice: typeof french = {
  page: {
    title: 'Notice calculator',
    description:
      'Your last day, to the day: what the contract says, what the law of twenty countries, provinces and states says, every step with its source, and when to give notice if you start from the date you want.',
    lead: 'From the words of the contract to one safe date. Every step is shown, and so is any doubt.',
  },
  start: {
    title: 'Your last day',
    lead: 'Three answers are enough: the length, the date, the country.',
    mode: 'What you are looking for',
    forwards: 'My last day',
    backwards: 'When to give notice',
    length: 'Notice the contract asks for',
    amount: 'How many',
    unit: 'Unit',
    extraDays: 'And extra days',
    units: {
      months: 'months',
      weeks: 'weeks',
      days: 'days',
      'working-days': 'working days (Monday to Friday)',
      'business-days': 'business days (Saturday included)',
      nothing: 'the contract says nothing',
      'no-contract': 'there is no contract',
    },
    day: {
      receipt: 'The day the client receives your notice',
      sending: 'The day you send your notice',
      target: 'The day you want to be free',
    },
    dayHint: 'For example 15 March 2027, or 15/3/2027 (day first).',
    targetHint: 'The contract will end on that day at the latest. For example 15 March 2027.',
    calendar: 'Calendar',
    country: 'The law that governs the contract',
    choose: 'Choose a country',
    otherCountry: 'Another country',
    aid: 'Keep a sentence from the contract in view',
    compute: 'Calculate',
    refine: 'Say more about the contract and the relationship',
    clear: 'Clear everything',
    failed: 'The calculation did not load. What you typed is kept: check the connection, then try again.',
    paper: 'The paper version, to count by hand',
  },
  door: {
    lead: 'The length of the notice, the date and the country are enough. The date comes first, then every step with its source.',
    open: 'Work out my last day',
    failed: 'The calculator did not load: check the connection, then try again.',
  },
  fields: noticeFields,
  answer: { ...noticeAnswer, coolingLine: cooling.line },
  law: noticeLaw,
  away: noticeAway,
  paper: noticePaper,
};
