import type { planAway as french } from '../fr/plan-away.ts';

/** What the reader takes away from the plan, in English; and the sheet to fill in by hand. */
export const planAway: typeof french = {
  away: {
    title: 'Take this logbook with you',
    print: 'Print or save as PDF',
    copy: 'Copy as Markdown',
    copied: 'Copied: the logbook, as Markdown',
    label: 'The logbook, as Markdown',
    download: 'Download as Markdown',
    file: 'logbook.md',
    downloaded: 'The file {file} is ready. If it does not arrive, the browser refused it: copy the text instead.',
    downloadFailed: 'The file could not be made. Copy the text instead.',
    calendar: 'Add the dates to my calendar',
    calendarFile: 'key-dates.ics',
    event: 'Bon vent: key date {n}',
    eventNote: 'Date {n} of {all}. To see which one it is, open your logbook again.',
    calendarDone: {
      one: 'The file {file} is ready, with {n} date: open it with your calendar. Its title is neutral. If it does not arrive, the browser refused it; the same date is in the table.',
      other:
        'The file {file} is ready, with {n} dates: open it with your calendar. Their titles are neutral. If it does not arrive, the browser refused it; the same dates are in the table.',
    },
    calendarFailed: 'The file could not be made. The same dates are in the table: copy them from there.',
    backup: 'Download this client file',
    backupDone:
      'The file {file} holds everything this device keeps about this client, names and amounts included. Keep it somewhere safe. If it does not arrive, the browser refused it: the page My data shows the same text, to be copied.',
    backupFailed: 'The file could not be made. The page My data shows the same text, to be copied.',
  },
  redacted: {
    title: 'A copy to show',
    lead: 'For a lawyer or someone you trust: names, amounts and notes masked, dates and stages visible.',
    show: 'See the masked copy',
    back: 'Back to the whole logbook',
    notice:
      'Masked copy: names, amounts, notes and sentences of your own are not in it. Read it through before you show it.',
    file: 'logbook-masked.md',
    suffix: 'Masked copy',
  },
  paper: {
    anchor: 'paper-logbook',
    title: 'Logbook',
    lead: 'To fill in by hand, one sheet for each client.',
    client: 'Client',
    made: 'Made on',
    verdict: ['The advice', 'Its main reason', 'What speaks against it'],
    before: [
      'Cooling-off period, until',
      'Contract: way out, notice',
      'Deliver what is paid for',
      'Invoice what is done',
      'Get paid what is owed',
    ],
    days: ['Day to speak', 'Notice received', 'Handover begins', 'Last day', 'Final invoice', 'It falls due'],
    script: ['Open', 'Decide', 'One reason', 'Notice and what next', 'End'],
    message: ['Confirmed in writing the same day, at', 'Received on'],
    handover: ['Taking over', 'The files', 'Referral'],
  },
};
