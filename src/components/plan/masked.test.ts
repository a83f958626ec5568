import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Money } from '../../domain/money/money.ts';
import type { PlanFacts } from '../../domain/plan/facts.ts';
import { markdownOf } from '../../domain/plan/markdown.ts';
import { planOf } from '../../domain/plan/plan.ts';
import { anyFacts } from '../../domain/plan/random-facts.ts';
import { redacted } from '../../domain/plan/redact.ts';
import type { Sheet } from '../../domain/plan/sheet.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { sayPlan } from '../../i18n/say-plan.ts';
import { type Case, casesWith, secret, sources, sourcesOf, wordsOf } from './masked-cases.ts';
import { maskedSources, saidWords } from './said-words.ts';

const anyCase = casesWith(anyFacts(secret));

function sheetOf(one: Case, isMasked: boolean): Sheet {
  const { facts, client, locale } = one;
  const say = wordsOf(locale);
  const plan = planOf({ ...facts, hasMessage: true });
  const known = sourcesOf(one);
  const words = saidWords(isMasked ? maskedSources(known, say.maskedWords) : known);
  return sayPlan(isMasked ? redacted(plan) : plan, { locale, say, client, today: facts.today, words, isMasked });
}

function amountsOf({ stakes = [] }: PlanFacts): Money[] {
  return stakes.flatMap(({ money }) => money ?? []).filter(({ amount }) => amount.replace(/\D/g, '').length > 4);
}

it('the plan behind it holds none either: 10,000 clients', () => {
  fc.assert(
    fc.property(anyFacts(secret), (facts) => {
      const shown = JSON.stringify(redacted(planOf(facts)));
      expect(shown).not.toContain('Ω');
      for (const { amount } of amountsOf(facts)) expect(shown).not.toContain(amount);
    }),
    { numRuns: 10_000 },
  );
});

it('a copy to show holds no word and no amount of the reader’s: 2,000 clients', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const masked = sheetOf(one, true);
      const shown = `${JSON.stringify(masked)}\n${markdownOf(masked, 'https://example.org')}`;
      // Every word of the reader's begins and ends with a letter that stands nowhere else.
      expect(shown).not.toContain('Ω');
      for (const money of amountsOf(one.facts)) {
        expect(shown).not.toContain(money.amount);
        expect(shown).not.toContain(sayMoney(one.locale, money));
      }
    }),
    { numRuns: 2_000 },
  );
});

it('the whole plan does hold them: the law above can fail', () => {
  const [one] = fc.sample(anyCase, { numRuns: 1, seed: 7 });
  if (!one) throw new Error('no case');
  expect(JSON.stringify(sheetOf(one, false))).toContain(one.client);
});

it('sentences of the library stay in the copy, with the days that were read as days', () => {
  const [one] = fc.sample(anyCase, { numRuns: 1, seed: 7 });
  if (!one) throw new Error('no case');
  const lines = one.lines.map(() => ({ kind: 'library' as const, text: '', out: false }));
  const values = { ...one.values, 'last-day': '26/2/2027', 'notice-length': 'P3M' };
  const known = sourcesOf({
    ...one,
    lines,
    values,
    hasLibrary: true,
    locale: 'en',
    channel: 'e-mail',
    facts: { ...one.facts, redLine: undefined },
  });
  const { message } = saidWords(maskedSources(known, '[masked]'));
  expect(message.join(' ')).toContain('Sentence opening');
  expect(message.join(' ')).toContain('Friday 26 February 2027');
  expect(message.join(' ')).toContain('3 months');
  expect(message.join(' ')).toContain(`[${sources.en.labels.client}]`);
});
