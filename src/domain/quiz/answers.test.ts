import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applies, known, openOptions, readAnswers, withAnswer } from './answers.ts';
import { questions } from './question-list.ts';
import { questionIds } from './questions.ts';
import { anyAnswer, partial } from './test-answers.ts';

describe('questions', () => {
  test('are the eighteen of the contract, in its order', () => {
    expect(questionIds.join(' ')).toBe(
      'tone ethics payment effective-rate unbilled off-hours indecision dread raised response my-part take-again ' +
        'income-share runway owed exit-clause trigger how-often',
    );
  });

  test('have the levels of the contract, best to worst', () => {
    const levels = questions.map(({ options }) =>
      options.map((option) => ('level' in option ? option.level : '·')).join(''),
    );
    expect(levels.join(' ')).toBe(
      '01233 023 0123 0123 0123 0123 0123 0123 ····· ···· ··· ··· 0023 0023 023 0023 ··· ···',
    );
  });

  test('draw two red lines', () => {
    const red = questions.flatMap(({ id, options }) =>
      options.flatMap((option) => ('redLine' in option ? [`${id}:${option.id}:${option.redLine}`] : [])),
    );
    expect(red).toEqual(['tone:threatening:safety', 'ethics:yes:legality']);
  });
});

describe('answers', () => {
  test('a response applies, and counts, only after the problem was raised clearly', () => {
    expect(applies('response', { raised: 'hinted' })).toBe(false);
    expect(applies('response', { raised: 'unknown' })).toBe(false);
    expect(applies('response', { raised: 'several' })).toBe(true);
    expect(known('response', { raised: 'hinted', response: 'fixed' })).toBeUndefined();
    expect(known('response', { raised: 'once', response: 'fixed' })).toBe('fixed');
  });

  test('“I don’t know” leaves every option open', () => {
    expect(openOptions('my-part', { 'my-part': 'unknown' })).toEqual(['no', 'once', 'several']);
    expect(openOptions('my-part', { 'my-part': 'once' })).toEqual(['once']);
  });

  test('reading them again gives the same answers', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever else is read gives answers of this quiz only, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(readAnswers(raw)).toEqual({});
      }),
      { numRuns: 10_000 },
    );
    const mixed = { tone: 'curt', ethics: 'constructor', payment: 3, __proto__: 'x', dread: 'unknown', more: 'no' };
    expect(readAnswers(mixed)).toEqual({ tone: 'curt', dread: 'unknown' });
    expect(readAnswers(JSON.parse('{"__proto__":{"tone":"curt"}}'))).toEqual({});
  });

  test('going back and changing an answer twice is as if it had never been changed', () => {
    fc.assert(
      fc.property(partial, anyAnswer, (answers, { id, option }) => {
        expect(withAnswer(withAnswer(answers, id, option), id, answers[id])).toEqual(answers);
      }),
      { numRuns: 500 },
    );
  });
});
