import type { form as french } from '../fr/form.ts';

/** Words of the shared form controls, in English. */
export const form: typeof french = {
  errorTitle: { one: 'One thing to look at', other: '{n} things to look at' },
  copied: 'Copied: {what}',
  refused: 'The browser refuses to copy. The text is selected: press Ctrl + C (or ⌘ + C).',
  refusedLabel: 'Text to copy',
  failed: 'This part of the page did not load. Your answers are kept: reload the page to try again.',
};
