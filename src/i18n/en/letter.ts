import type { letter as french } from '../fr/letter.ts';

/** What stands around the body of an English message: in the message's language, whatever the language of the page. */
export const letter: typeof french = {
  greeting: {
    known: 'Hello {contact},',
    unknown: 'Hello,',
    letterKnown: 'Dear {contact},',
    letter: 'To whom it may concern,',
  },
  signOff: {
    mail: { vous: 'Kind regards,', tu: 'Kind regards,' },
    warm: { vous: 'With kind regards,', tu: 'With kind regards,' },
    letterKnown: { vous: 'Yours sincerely,', tu: 'Yours sincerely,' },
    letterUnknown: { vous: 'Yours faithfully,', tu: 'Yours faithfully,' },
  },
  subject: {
    goodbye: {
      plain: 'End of our work together',
      full: 'End of our work together on {last-day}',
      slot: 'last-day',
    },
    confirmation: {
      plain: 'Confirmation: end of our work together',
      full: 'Our conversation on {talk-day}: end of our work together',
      slot: 'talk-day',
    },
    'handover-note': {
      plain: 'Handover: files, access and documents',
      full: '{project}: handover of files and access',
      slot: 'project',
    },
    reminder: { plain: 'Overdue invoice: reminder', full: 'Invoice {invoice}: payment reminder', slot: 'invoice' },
    repair: { plain: 'How we work together', full: '{project}: how we work together', slot: 'project' },
  },
  subjectLabel: 'Subject: ',
  registered: 'Registered letter',
  placeAndDate: '{place}, {date}',
  date: '{date}',
  file: {
    goodbye: 'message-end-of-our-work',
    confirmation: 'written-confirmation',
    'handover-note': 'handover-note',
    reminder: 'payment-reminder',
    repair: 'message-how-we-work',
  },
};
