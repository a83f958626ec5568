import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, withAnswer } from './answers.ts';
import { canStop, considered, nextQuestion, questionPath } from './asking.ts';
import { noticesFor } from './notices.ts';
import { outcomeOf } from './outcome.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import { questionIds } from './questions.ts';
import { anyAnswer, anyOrder, complete, fine, mostlyKnown, optionIds, unthreatened } from './test-answers.ts';

/** Answers what the quiz asks, one question after another, from the answers somebody would give to each. */
function answerOn(given: Answers, answers: Answers): Answers {
  const next = nextQuestion(given);
  return next === undefined ? given : answerOn(withAnswer(given, next, answers[next] ?? 'unknown'), answers);
}

const allUnknown = questionIds.reduce<Answers>((all, id) => withAnswer(all, id, 'unknown'), {});

/** Everything a reader is told from the answers to the questions asked. */
function told(answers: Answers) {
  const outcome = outcomeOf(considered(answers));
  return { outcome, notices: noticesFor(answers, outcome.wind === undefined, [], '2026-11-23') };
}

describe('walking through', () => {
  test('asks one question after another and ends with a sure verdict', () => {
    fc.assert(
      fc.property(fc.oneof(complete, unthreatened), (answers) => {
        const given = answerOn({}, answers);
        expect(Object.keys(given)).toEqual(questionPath(given));
        expect(outcomeOf(given).kind).toBe('sure');
        expect(given).toEqual(considered(answers));
      }),
      { numRuns: 200 },
    );
  });

  test('offers to stop when one verdict is left', () => {
    expect(canStop({ tone: 'curt' })).toBe(false);
    expect(canStop(fine)).toBe(true);
    expect(canStop({ ...fine, 'take-again': 'unknown' })).toBe(false);
    expect(canStop({ ...fine, trigger: 'no', 'how-often': 'first' })).toBe(false);
  });

  test('after the offer to stop, no answer to any question left changes the verdict', () => {
    fc.assert(
      fc.property(fc.oneof(mostlyKnown, unthreatened), unthreatened, (answers, others) => {
        const path = questionPath(answers);
        const given = (count: number) => path.slice(0, count).reduce((all, id) => withAnswer(all, id, answers[id]), {});
        const sure = path.findIndex((_, index) => possibleVerdicts(given(index)).length === 1);
        fc.pre(sure > 0);
        expect(canStop(given(sure))).toBe(true);
        expect(possibleVerdicts(considered({ ...others, ...given(sure) }))).toEqual(possibleVerdicts(given(sure)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the order of answering, going back and changing twice never matter', () => {
  test('answers given in any order have the same result and the same questions left', () => {
    fc.assert(
      fc.property(fc.oneof(complete, mostlyKnown), anyOrder, (answers, order) => {
        const shuffled = order.reduce<Answers>((all, id) => withAnswer(all, id, answers[id]), {});
        expect(outcomeOf(shuffled)).toEqual(outcomeOf(answers));
        expect(told(shuffled)).toEqual(told(answers));
        expect(questionPath(shuffled)).toEqual(questionPath(answers));
        expect(nextQuestion(shuffled)).toBe(nextQuestion(answers));
      }),
      { numRuns: 500 },
    );
  });

  test('going back, answering on along the new way, and changing back gives the first result again', () => {
    fc.assert(
      fc.property(fc.oneof(complete, mostlyKnown), unthreatened, anyAnswer, (answers, others, { id, option }) => {
        const first = considered({ ...allUnknown, ...answers });
        fc.pre(first[id] !== undefined);
        const changed = withAnswer(first, id, option);
        // Off the new way, the answers first given are kept.
        const away = { ...considered({ ...others, ...changed }), ...changed };
        expect(nextQuestion(away)).toBeUndefined();
        const back = withAnswer(away, id, first[id]);
        expect(nextQuestion(back)).toBeUndefined();
        expect(told(back)).toEqual(told(first));
      }),
      { numRuns: 500 },
    );
  });

  test('changing an answer twice is the same as changing it once', () => {
    fc.assert(
      fc.property(unthreatened, anyAnswer, fc.nat(), (answers, { id, option }, place) => {
        const options = optionIds(id);
        const once = withAnswer(answers, id, options[place % options.length]);
        const twice = withAnswer(withAnswer(answers, id, option), id, options[place % options.length]);
        expect(outcomeOf(twice)).toEqual(outcomeOf(once));
        expect(questionPath(twice)).toEqual(questionPath(once));
      }),
      { numRuns: 500 },
    );
  });

  test('keeps later answers when an early one changes, those to questions no longer asked included', () => {
    const talked: Answers = { ...fine, payment: 'reminders', dread: 'dread', raised: 'once', response: 'unchanged' };
    const unsaid = withAnswer(talked, 'raised', 'not-yet');
    expect(questionPath(unsaid)).not.toContain('response');
    expect(considered(unsaid).response).toBeUndefined();
    expect(outcomeOf(withAnswer(unsaid, 'raised', 'once'))).toEqual(outcomeOf(talked));
  });
});
