/** What a piece of a goodbye does when it opens a discussion. `reasons`: it is a second reason, or a later one. */
export const kinds = [
  'blame',
  'past',
  'apology',
  'justification',
  'condition',
  'promise',
  'hedge',
  'invitation',
  'threat',
  'reasons',
] as const;
export type Kind = (typeof kinds)[number];

/** How much goes when a piece is replaced: the words marked, the clause they stand in, or the sentence. */
export const scopes = ['words', 'clause', 'sentence'] as const;
export type Scope = (typeof scopes)[number];

/**
 * One thing that opens a discussion. `patterns` are regular expressions over folded text (see `foldText`); each is matched
 * as whole words. The first `spare` matches of a kind are let be: one apology is fine. `instead` is the shorter wording;
 * empty when nothing is needed there.
 */
export type Rule = {
  id: string;
  kind: Kind;
  patterns: readonly string[];
  spare: number;
  /** Whether what it marks is a reason in itself, such as a reproach: it counts as one. */
  motive: boolean;
  scope: Scope;
  why: string;
  instead: string;
};

/** The signs by which reasons are counted, as regular expressions over folded text; see `findReasons`. */
export type ReasonSigns = {
  /** Words that announce a reason: *parce que*, *because*. */
  because: readonly string[];
  /** Sentences that are a reason without such a word: *mes services ne correspondent plus*. */
  statements: readonly string[];
  /** How a clause begins that may go on with a list of reasons: an article, a pronoun. */
  goesOn: readonly string[];
  /** Clauses that are no reason, whatever stands before them: the decision, a date, thanks, a wish. */
  never: readonly string[];
  /** Words that add another reason: *de plus*, *besides*. */
  adds: readonly string[];
  /** Words that join two clauses: *et*, *and also*. */
  joins: readonly string[];
};

/** The rules of one language, as data: what `src/pages/data` serves and `compileRules` takes. */
export type RuleSheet = { language: string; rules: readonly Rule[]; reasons: ReasonSigns };
