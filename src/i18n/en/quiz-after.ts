import type { quizAfter as french } from '../fr/quiz-after.ts';

/** What stands around a result of the quiz, in English. */
export const quizAfter: typeof french = {
  share: {
    title: 'Keep or show this result',
    make: 'Copy a link',
    note: 'The link holds your answers, after the # sign. No server receives them, but anyone who has the link can read them.',
    copied: 'Copied: the link to this result',
    label: 'The link to this result',
  },
  shared: {
    over: 'A shared result, to read',
    lead: 'Someone has shared this result with you. None of it is kept on this device.',
    own: 'Take my own quiz',
    keep: 'Keep as a new client file',
    name: 'Shared result',
    broken: 'This link is damaged',
    brokenText:
      'Part of it is missing, or a letter has changed on the way. Rather than show a false result, we show none. Ask for a new link, or take your own quiz.',
    other: 'This link comes from another version of the quiz',
    otherText:
      'The questions are no longer the same: its answers would mean something else here. Ask for a new link, or take your own quiz.',
  },
  since: {
    title: 'Since {day}',
    before: 'On {day}',
    now: 'Today',
    same: 'Your answers are the same as on that day.',
    unread: 'The answers from that day can no longer be read here: only the verdict remains.',
    none: 'not asked',
  },
  table: {
    verdict: 'Verdict',
    wind: 'Wind force',
    weighed: 'Weighed most',
    day: 'Day',
    noWind: 'not measured',
    between: '{least} to {most}',
  },
  history: {
    title: 'Your results for this client',
    chart: 'The wind force, result after result',
    kept: 'Kept on this device, one a day.',
  },
  compare: {
    open: 'Compare with another client',
    title: 'Two clients side by side',
    pick: 'Compare with',
    lead: 'Neither of them has to be "the worst" for you to leave.',
    alone:
      'Only one client has answers. Add another client at the top of the page, take the quiz, then come back here.',
    same: 'The answers are the same.',
    back: 'Back to the result',
  },
  reminder: {
    sleep: 'Remind me on {day}',
    again: 'Remind me in three months',
    event: 'Take stock',
    note: 'Read the result of the quiz again, with a clear head.',
    file: 'take-stock.ics',
    done: 'The reminder is ready: open the file {file} with your calendar. It is dated {day}, and neither its title nor its name says what it is about. If it does not arrive, the browser refused it: note that date.',
    failed: 'The file could not be prepared. Note the date: {day}.',
  },
  help: {
    title: 'Where to get help',
    pick: 'Your country',
    choose: 'Choose a country',
    other: 'Another country',
    none: 'We have no checked address for your country, and a wrong one would be worse than none. The emergency services, victim support, a lawyer or a union can tell you where to go.',
    reviewed: 'Addresses reviewed on {day}.',
    source: 'Source:',
    failed: 'The addresses could not be loaded. They are also on this page:',
    evidence: 'Evidence to keep',
    write: 'What to write instead of meeting',
    copyWrite: 'Copy this message',
    copiedWrite: 'Copied: the message',
    labelWrite: 'The message, as text',
  },
};
