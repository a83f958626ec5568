import { getEntry } from 'astro:content';
import { phraseLibrary } from '../catalog.ts';
import type { RuleSheet } from '../domain/brevity/rule.ts';
import type { Phrase } from '../domain/phrases/phrase.ts';
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

/** The reasons to leave that the library holds in a language. */
export async function reasonLibrary(language: Locale): Promise<Phrase[]> {
  const library = await phraseLibrary(language);
  return library.filter(({ occasion, move }) => (occasion ?? 'goodbye') === 'goodbye' && move === 'reason');
}
