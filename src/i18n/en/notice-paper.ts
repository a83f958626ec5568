import type { noticePaper as french } from '../fr/notice-paper.ts';

/** Words of the notice calculator's paper version. */
export const noticePaper: typeof french = {
  title: 'The paper version',
  lead: 'A calendar, a pencil, and the contract in front of you.',
  stepsTitle: 'Counting by hand',
  steps: [
    'Write down the day the client receives your notice (or what the contract says instead: sending, the first of the next month). That day is not counted.',
    'Add the months first: the same number, in the month you arrive at. If that number does not exist, take the last day of that month. Always start from the original date, never from a result on the way.',
    'Then add weeks and days. For working days count Monday to Friday, from the next day on, and skip public holidays.',
    'If the notice starts at the beginning of a day (the first of the next month), that day counts: the end is the day before the same number.',
    'If the contract can end only at the end of a month or a quarter, go forward to the first end that is possible. If you are on one already, stay there.',
    'If the end falls on a Saturday, a Sunday or a public holiday, it stays there, unless the contract says otherwise.',
    "Compare it with the contract's own last day, if it has one: of the dates that bind you, the latest wins.",
    'To start from a date you want, try days of receipt and count forwards, until you find the last one that fits. Never take months off a date.',
  ],
  blanks: 'Your calculation',
  blank: ['Received on', 'Notice', 'Same number', 'First possible end', 'My last day'],
  examplesTitle: 'Worked examples',
  example: 'Case',
  received: 'Received on',
  lastDay: 'Last day',
  noDate: {
    'reasonable-length': 'none: offer a length',
    cause: 'none: a serious reason is needed',
    'workable-moment': 'none: choose a moment that does no harm',
    'service-years': 'none: say when the relationship began',
  },
  paid: '{title}: to be paid by {day}.',
  reason: 'Leaving for a reason:',
  countries: 'Go to a country, a province or a state',
  rulesTitle: 'The rule, country by country',
  rulesLead:
    'For a services contract that is silent, between businesses, with a genuinely independent provider. The signed contract comes first.',
  sources: 'Sources',
  watch: 'To watch: {text}',
};
