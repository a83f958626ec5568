import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { raisedClearly } from '../../src/domain/quiz/answers.ts';
import { possibleForces } from '../../src/domain/quiz/strain.ts';
import { verdictByHand } from '../../src/domain/quiz/test-rules.ts';
import { verdicts } from '../../src/domain/quiz/verdict.ts';
import { computeFigures, countVerdicts, percentile, sum } from './figures.ts';
import { everyResult, everySituation } from './situations.ts';
import { randomAnswers, walkByAsking, walkThrough } from './walks.ts';

const file = 'src/content/quiz/figures.yaml';

describe('the figures on the method page', () => {
  let computed: ReturnType<typeof computeFigures>;
  beforeAll(() => {
    computed = computeFigures();
  }, 60_000);

  test('are the ones computed here', () => {
    process.stdout.write(`${JSON.stringify(computed, null, 2)}\n`);
    expect(parse(readFileSync(file, 'utf8')), `write these figures into ${file}`).toEqual(computed);
  });

  test('offer to stop after twelve questions or fewer, for half of the readers at least', () => {
    expect(computed.questionsAsked.untilOfferMedian).toBeLessThanOrEqual(12);
    expect(computed.questionsAskedWithoutRedLine.untilOfferMedian).toBeLessThanOrEqual(12);
  });
});

describe('counting', () => {
  test('agrees with drawing sets of answers at random and judging each by hand', () => {
    const counts = countVerdicts();
    const all = sum(Object.values(counts));
    // A response goes with a problem raised clearly only: of the other sets, drawn with four responses, one in four.
    const drawn = randomAnswers(60_000, 0, true, 7).filter((answers) => {
      return raisedClearly(answers.raised) || answers.response === 'fixed';
    });
    const judged = drawn.map(verdictByHand);
    for (const verdict of verdicts) {
      const share = judged.filter((each) => each === verdict).length / judged.length;
      expect(Math.abs(share - counts[verdict] / all), verdict).toBeLessThan(0.01);
    }
  });

  test('of questions is what the quiz asks, one after another', () => {
    for (const answers of [...randomAnswers(60, 0.1, true, 3), ...randomAnswers(60, 0.3, false, 4)]) {
      expect(walkThrough(answers)).toEqual(walkByAsking(answers));
    }
  });

  test('goes through every wind force with every repair and either exposure', () => {
    const situations = everySituation();
    expect(situations.length).toBe(2 + 13 * 99 * 2);
    expect(new Set(situations.slice(2).map((each) => possibleForces(each).join())).size).toBe(13);
    expect([...everyResult()].sort()).toEqual(
      ['clarity', 'money', 'my-part', 'respect', 'say-what', 'time']
        .map((focus) => `reset: ${focus}`)
        .concat('keep', 'leave', 'leave-now', 'prepare')
        .sort(),
    );
  });

  test('takes the nearest rank as a percentile', () => {
    expect(percentile([9, 1, 2], 50)).toBe(2);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90)).toBe(9);
    expect(percentile([4], 90)).toBe(4);
  });
});
