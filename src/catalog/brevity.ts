import { getEntry } from 'astro:content';
import type { RuleSheet } from '../domain/brevity/rule.ts';
import type { Locale } from '../i18n/locales.ts';
import { typeset } from '../i18n/typography.ts';

/** What opens a discussion in a language, ready to be fetched: the examples, which are for the tests, left out. */
export async function brevityRules(language: Locale): Promise<RuleSheet> {
  const entry = await getEntry('brevity', language);
  if (!entry) throw new Error(`src/content/brevity/${language}.yaml is missing`);
  const { reasons, rules } = entry.data;
  return {
    language,
    reasons,
    rules: rules.map(({ examples: _examples, counter: _counter, why, instead, ...rule }) => ({
      ...rule,
      why: typeset(language, why),
      instead: typeset(language, instead),
    })),
  };
}
