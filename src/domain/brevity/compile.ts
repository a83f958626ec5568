import { foldPattern } from './fold.ts';
import type { Rule, RuleSheet } from './rule.ts';

/** A sheet ready to read with. A sign that is not given matches nothing. */
export type CompiledRules = {
  language: string;
  rules: readonly { rule: Rule; pattern: RegExp }[];
  byId: ReadonlyMap<string, Rule>;
  because: RegExp;
  statements: RegExp;
  goesOn: RegExp;
  never: RegExp;
  adds: RegExp;
  joins: RegExp;
};

const NOTHING = '(?!)';
const either = (patterns: readonly string[]) => (patterns.length > 0 ? patterns.map(foldPattern).join('|') : NOTHING);

// Letters and digits of folded text: plain ones, and the blocks from accented Latin to Hangul. The exact class (\p{L}) and
// the flag it needs would cost each expression milliseconds before its first match.
// A match may end inside a word only where its own last sign is none of a word: after the apostrophe of “parce qu'”.
const WORD = '[a-z0-9\\u00c0-\\u1fff\\u2c00-\\ud7ff]';
const WORD_END = `(?:(?<!${WORD})|(?!${WORD}))`;

/** Any of these, as whole words of any script. */
function wholeWords(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<!${WORD})(?:${either(patterns)})${WORD_END}`, 'g');
}

/** The rules of a language as regular expressions. Fails on a pattern that is none: the schema checks them when the site is built. */
export function compileRules(sheet: RuleSheet): CompiledRules {
  const { language, rules, reasons } = sheet;
  return {
    language,
    rules: rules.map((rule) => ({ rule, pattern: wholeWords(rule.patterns) })),
    byId: new Map(rules.map((rule) => [rule.id, rule])),
    because: wholeWords(reasons.because),
    statements: wholeWords(reasons.statements),
    goesOn: new RegExp(`^(?:${either(reasons.goesOn)})`),
    never: wholeWords(reasons.never),
    adds: wholeWords(reasons.adds),
    joins: wholeWords(reasons.joins),
  };
}
