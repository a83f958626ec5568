import type { noticeAway as french } from '../fr/notice-away.ts';

/** What the reader takes away from the notice calculator, in English. */
export const noticeAway: typeof french = {
  title: 'Take this result away',
  calendar: 'Add to calendar',
  says: 'Say in the calendar what it is about',
  saysHint: 'Otherwise the titles are neutral: "{title}".',
  file: 'key-dates.ics',
  event: 'Bon vent: key date {n}',
  stages: {
    posting: 'Send the notice',
    sending: 'Send the notice',
    receipt: 'The client receives the notice',
    handover: 'Begin the handover',
    'last-day': 'Last day of the contract',
    invoice: 'Send the final invoice',
    due: 'Final invoice falls due',
    reminder: 'Send a reminder if the final invoice is unpaid',
  },
  note: 'Date {n} of {all}. To know which one, open the page that made this file.',
  noteSays:
    'Bon vent, worked out on {made}. If a date changes, calculate again and open the new file: the event moves and is not duplicated.',
  ready: {
    one: 'The file {file} is ready, with {n} date: open it with your calendar. If it does not arrive, the browser has refused it; the same date is in the table.',
    other:
      'The file {file} is ready, with {n} dates: open it with your calendar. If it does not arrive, the browser has refused it; the same dates are in the table.',
  },
  failed: 'The file could not be prepared. The same dates are in the table: copy them into your calendar.',
  link: 'Copy the link',
  linkNote:
    'The link holds the dates and rules of the calculation, after the # sign: no name, no amount, no note. No server receives them, but anyone who has the link can read them.',
  copied: 'Copied: the link to this calculation',
  linkLabel: 'The link to this calculation',
  print: 'Print',
  asked: 'What was counted',
  foot: 'Worked out on {made} with Bon vent, {address}',
  languages: { fr: 'In French', en: 'In English' },
  inLanguage: 'The language of the sentence',
  languageFailed: 'The sentence did not load in that language: check the connection, then try again.',
  shared: {
    lead: "Someone has shared this calculation with you, worked out again here by today's rules. None of it is kept on this device.",
    take: 'Keep this calculation',
    takeHint: 'It goes into a new client file; your own do not change.',
    own: 'Do my own calculation',
    name: 'Shared calculation',
    broken: 'This link is damaged',
    brokenText:
      'Part of it is missing, or a letter has changed on the way. Rather than show a false date, we show none. Ask for a new link, or do your own calculation.',
    other: 'This link comes from another version of the calculator',
    otherText:
      'The questions or the rules are no longer the same: its answers would mean something else here. Ask for a new link, or do your own calculation.',
  },
};
