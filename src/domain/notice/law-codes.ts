/** What the law wants, in order, of whoever leaves for a reason. The words are in `i18n/<language>/notice-law.ts`. */
export const causeSteps = [
  'serious-reason',
  'just-cause',
  'choose-a-workable-moment',
  'exit-without-harming-the-client',
  'formal-notice-with-reasonable-deadline',
  'reasoned-notification',
  'deadline-or-warning-for-breach',
  'notice-within-two-weeks-of-knowing',
  'do-what-immediately-prevents-loss',
  'refund-unearned-advances',
] as const;

/** When the work may stop before the contract does. */
export const suspensions = ['serious-non-performance', 'unpaid-counter-performance'] as const;

/** How the notice had better travel where the law asks for no form. */
export const advisedForms = [
  'written',
  'written-with-proof-of-receipt',
  'written-as-the-notice-clause-says',
  'text-form-with-proof-of-receipt',
  'registered-letter-with-receipt',
  'burofax-or-written-with-proof-of-receipt',
  'pec-or-registered-letter-with-receipt',
] as const;

export type CauseStep = (typeof causeSteps)[number];
export type Suspension = (typeof suspensions)[number];
export type AdvisedForm = (typeof advisedForms)[number];
