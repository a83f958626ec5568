import type { rehearsalCards as french } from '../fr/rehearsal-cards.ts';

/** Words of the rehearsal on paper and in the chapter, in English. */
export const rehearsalCards: typeof french = {
  inChapter: {
    lead: 'Your five lines in large type for the call, and sixteen push-backs with their answers. Nothing leaves this device.',
    open: 'Rehearse now',
    page: 'The rehearsal on a page of its own, with cards to print',
  },
  print: 'Print the cards',
  printHint: 'Eight cards a sheet, both sides, to cut out: your lines, then the push-backs.',
  paperLink: 'The cards, to read or print',
  paper: {
    anchor: 'cards',
    title: 'The push-backs and their answers',
    lead: 'Cover the answers, speak, then compare. Printed, this page is a set of cards to cut out and a sheet for your five lines.',
    skeleton: 'The five lines, to fill in',
  },
  cards: {
    number: '{n} / {all}',
    avoid: 'Leave out: {line}',
    exitLine: 'End the call: {line}',
    aims: {
      open: 'Thanks, one sentence, and the decision straight after it. No small talk, no detour.',
      decide: 'A decision, so no question. Leave out "I think" and "I was wondering".',
      reason: 'One reason, about the future. If they insist: the same sentence, in the same words.',
      notice: 'A date, what will be finished by then, and a way forward if you have one.',
      end: 'Say goodbye, then stop talking. The silence is theirs to break.',
    },
    decision: 'My decision',
    decisionAim: 'Made at a calm moment. During the call I compare every offer with this line.',
    none: 'No offer will make me stay.',
    one: 'A single offer would make me stay:',
    exit: 'End the call',
    exitAim: 'Insults, threats, or the same question for the third time: this sentence, then I leave or hang up.',
    after: 'The same day',
    afterText:
      'I send the confirmation: the decision, my last day, what is still to deliver and invoice, who receives the files.',
    afterAim:
      'A quiet quarter of an hour first. No other reason in the message; I ask them to confirm that they received it.',
  },
};
