import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ResultText, resultText, type Section } from '../../src/components/quiz/result-text.ts';
import type { Answers } from '../../src/domain/quiz/answers.ts';
import { noticesFor } from '../../src/domain/quiz/notices.ts';
import { type Outcome, outcomeOf } from '../../src/domain/quiz/outcome.ts';
import { complete, mostlyKnown, unthreatened } from '../../src/domain/quiz/test-answers.ts';
import { verdicts } from '../../src/domain/quiz/verdict.ts';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { resultWords } from './words.ts';

type Item = Section['items'][number];

const anyReader = fc.oneof(complete, unthreatened, mostlyKnown);

/** The answers that an item quotes, recognised by their words alone. // => ['payment: on-time'] */
function answersQuoted({ quote = '', text }: Item, locale: Locale): string[] {
  return resultWords[locale].content.questions.flatMap(({ id, topic, options }) =>
    options
      .filter(({ label, says }) => says === text && quote.includes(label) && quote.includes(topic.slice(1)))
      .map((option) => `${id}: ${option.id}`),
  );
}

/** A result read back from its words in one language: which verdict, which answers for and against, which wind. */
function readBack(text: ResultText, locale: Locale) {
  const { content, say } = resultWords[locale];
  const titles = verdicts.map((id) => ({ id: String(id), all: content.verdicts[id] }));
  const verdict = titles.find(({ all }) => [all.title, all.doNotRenew?.title].includes(text.title));
  const section = (id: Section['id']) => text.sections.find((each) => each.id === id)?.items ?? [];
  return {
    verdict: verdict?.id ?? (text.title === say.open ? 'open' : undefined),
    candidates: section('candidates').map((item) => titles.find(({ all }) => all.title === item.text)?.id),
    reasons: section('reasons').flatMap((item) => answersQuoted(item, locale)),
    against: section('against').flatMap((item) => answersQuoted(item, locale)),
    wind: [...new Set(text.wind?.text.match(/\d+/g)?.map(Number))],
    items: text.sections.map(({ id, items }) => `${id}: ${items.length}`),
  };
}

function read(outcome: Outcome, answers: Answers, locale: Locale) {
  const notices = noticesFor(answers, outcome.wind === undefined, [], '2026-11-23');
  return readBack(
    resultText(outcome, answers, notices, () => '', resultWords[locale]),
    locale,
  );
}

describe('the two languages', () => {
  test('give the same verdict, and the same number and order of reasons, for and against', () => {
    fc.assert(
      fc.property(anyReader, (answers) => {
        const outcome = outcomeOf(answers);
        expect(read(outcome, answers, 'en')).toEqual(read(outcome, answers, 'fr'));
      }),
      { numRuns: 500 },
    );
  });

  test.each(localeList)('say what the quiz found and nothing else: %s', (locale) => {
    fc.assert(
      fc.property(anyReader, (answers) => {
        const outcome = outcomeOf(answers);
        const said = read(outcome, answers, locale);
        const wind = outcome.wind && [...new Set([outcome.wind.least, outcome.wind.most])];
        expect(said.wind).toEqual(wind ?? []);
        if (outcome.kind === 'open') {
          expect(said).toMatchObject({ verdict: 'open', candidates: outcome.candidates, reasons: [] });
          return;
        }
        const named = (reasons: typeof outcome.reasons) =>
          reasons.map(({ question, option }) => `${question}: ${option}`);
        expect(said).toMatchObject({ verdict: outcome.verdict, reasons: named(outcome.reasons) });
        // Two answers that speak against it are shown at most, the heaviest.
        expect(said.against).toEqual(named(outcome.against).slice(0, 2));
      }),
      { numRuns: 300 },
    );
  });
});
