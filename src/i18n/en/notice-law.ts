import type { noticeLaw as french } from '../fr/notice-law.ts';

/** What a country's law says beside its dates, put into words when the site is built. */
export const noticeLaw: typeof french = {
  causeSteps: {
    'serious-reason': 'You need a serious reason.',
    'just-cause': 'You need a just cause.',
    'choose-a-workable-moment': 'Do not leave at a bad moment: choose a time that lets the client get organised.',
    'exit-without-harming-the-client': 'Leave without harming the client, giving them time to reorganise.',
    'formal-notice-with-reasonable-deadline':
      'First give the client formal notice with a reasonable deadline, saying that otherwise you will end the contract.',
    'reasoned-notification': 'If nothing changes, notify the end of the contract and give your reasons.',
    'deadline-or-warning-for-breach':
      'If it is a breach of contract, first set the client a deadline or give a warning.',
    'notice-within-two-weeks-of-knowing': 'Give notice within two weeks of the day you found out.',
    'do-what-immediately-prevents-loss': 'Do at once whatever prevents a loss to the client.',
    'refund-unearned-advances': 'Give back the advances you have not earned.',
  },
  suspensions: {
    'serious-non-performance':
      'Meanwhile you may suspend your own work if the client fails seriously enough in their obligations.',
    'unpaid-counter-performance': 'Meanwhile you may suspend your own work as long as the client does not pay.',
  },
  urgent: 'In an emergency the formal notice is not needed.',
  effective: 'The end of the contract takes effect on receipt.',
  pay: 'You are then owed: {pay}.',
  advised: {
    written: 'Advised: in writing.',
    'written-with-proof-of-receipt': 'Advised: in writing, with proof of receipt.',
    'written-as-the-notice-clause-says': 'Advised: in writing, sent the way the notice clause of the contract says.',
    'text-form-with-proof-of-receipt': 'Advised: in text form (an e-mail, for example), with proof of receipt.',
    'registered-letter-with-receipt': 'Advised: a registered letter with acknowledgement of receipt.',
    'burofax-or-written-with-proof-of-receipt': 'Advised: a burofax, or in writing with proof of receipt.',
    'pec-or-registered-letter-with-receipt':
      'Advised: a PEC (certified e-mail) or a registered letter with acknowledgement of receipt.',
  },
  noForm: 'The law asks for no particular form.',
  required: 'The law asks for a {required}.',
  requiredIf: 'The law asks for your notice {condition}.',
  electronic: 'An electronic registered letter will do.',
  count: 'The notice is counted from the day of receipt, not of sending.',
  protection: {
    since: 'Since {day}.',
    threshold: 'From {amount}, alone or added up over {days} days.',
    written: 'A written contract is required.',
    pay: 'Payment by the agreed date or, failing one, within {days} days of finishing the work.',
    remedy: 'A client who does not pay on time risks: {remedy}.',
    keeps: {
      one: 'The client keeps the contract for {n} year.',
      other: 'The client keeps the contract for {n} years.',
    },
    scope: 'For: {scope}.',
    excludes: 'Does not cover: {list}.',
  },
  noTerm: 'This law sets no general payment term: {note}.',
  rollUnknown: 'If the due date falls on a non-working day, nothing in the texts we read moves it: we do not move it.',
  reminderUnknown: 'The texts we read do not establish whether a reminder is needed.',
  payment: 'Payment',
};
