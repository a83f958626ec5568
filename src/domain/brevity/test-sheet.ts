import type { RuleSheet } from './rule.ts';

const words = { spare: 0, motive: false, scope: 'words', why: 'It is only a test of the reading.' } as const;

/** A few rules of an invented, small English, to test the reading without the real ones. */
export const testSheet: RuleSheet = {
  language: 'en',
  reasons: {
    because: ['because', 'since i'],
    statements: ['no longer fits', 'needs have grown'],
    goesOn: ['(?:i|my|the|your) '],
    never: ['last day', 'thank you'],
    adds: ['also', 'besides'],
    joins: ['and', 'but', 'besides'],
  },
  rules: [
    {
      id: 'never',
      kind: 'blame',
      patterns: ['you never(?: \\w+)?'],
      ...words,
      motive: true,
      scope: 'clause',
      instead: 'it no longer fits',
    },
    { id: 'sorry', kind: 'apology', patterns: ['(?:so )?sorry'], ...words, spare: 1, scope: 'clause', instead: '' },
    { id: 'maybe', kind: 'hedge', patterns: ['maybe later', 'maybe', 'peut-être'], ...words, instead: '' },
    { id: 'would-like', kind: 'hedge', patterns: ["i(?:'d| would) like to"], ...words, instead: 'I have decided to' },
    { id: 'unless', kind: 'condition', patterns: ['unless(?: \\w+){0,3}'], ...words, scope: 'clause', instead: '' },
    { id: 'opinion', kind: 'invitation', patterns: ['what do you think'], ...words, scope: 'sentence', instead: '' },
    { id: 'too-many', kind: 'reasons', patterns: [], ...words, scope: 'clause', instead: '' },
  ],
};
