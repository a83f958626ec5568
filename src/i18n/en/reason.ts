import type { reason as french } from '../fr/reason.ts';

/** Words of the one-reason picker, in English. */
export const reason: typeof french = {
  title: 'Your reason',
  door: {
    lead: 'Reasons that close the conversation, to choose and copy; or your own, read while you write it.',
    open: 'Find my reason',
    failed: 'The tool did not arrive: the connection may have dropped. The list on paper is still there.',
  },
  paperLink: 'The reasons, to read or print',
  chosen: {
    title: 'Your reason for this client',
    copied: 'Reason copied.',
    change: 'Change it',
  },
  pick: {
    legend: 'A reason that is true of you',
    tone: 'Tone',
    register: 'Form of address',
    language: 'Phrase in',
    own: "I'll write my own",
    ownLabel: 'Your reason in your own words',
    ownHint: 'One sentence, about fifteen words. The text stays on this device.',
    loading: 'The phrases are on their way…',
    failed: 'These phrases did not arrive: the connection may have dropped. What you wrote is kept.',
    retry: 'Try again',
    meterFailed: 'The brevity meter did not arrive. You can keep your reason without it.',
    keep: 'Keep for my message',
    kept: 'Reason kept for your message.',
    copy: 'Copy',
    nothing: 'Choose a reason, or write your own.',
    empty: 'Write your reason, or choose one from the list.',
    tooLong: 'Your text has {n} characters: shorten it to {most} at most.',
  },
  clause: {
    text: 'Going by your quiz, this client may not have kept their side of the contract: if that is why you leave, name the clause and the facts rather than a general reason.',
    anchor: 'when-one-short-sentence-will-not-do',
    link: 'When one short sentence will not do',
  },
  tones: { warm: 'warm', neutral: 'neutral', firm: 'firm' },
  registers: { vous: 'formal (vous)', tu: 'familiar (tu)' },
  languages: { fr: 'French', en: 'English' },
  paper: {
    anchor: 'reasons-on-paper',
    title: 'Your reason, on paper',
    lead: 'Circle a sentence if it is true of you, or write your own on the line, then put it to the four tests.',
    tests: [
      'It is true.',
      'It is about fit, or about what comes next.',
      'No concession answers it.',
      'It fits in one breath.',
    ],
    own: 'Mine:',
  },
};
