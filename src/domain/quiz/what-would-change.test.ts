import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAnswer } from './answers.ts';
import { questionPath } from './asking.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import { questionOf } from './questions.ts';
import { complete, safe, unheard } from './test-answers.ts';
import { whatWouldChange } from './what-would-change.ts';

describe('what would change it', () => {
  test('each set leads to another verdict, is as small as can be, and none is left out', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const [verdict = 'keep'] = possibleVerdicts(answers);
        const changes = whatWouldChange(answers);
        for (const change of changes) {
          const imagined = change.answers.reduce(
            (all, { question, option }) => withAnswer(all, question, option),
            answers,
          );
          expect(possibleVerdicts(imagined)).toEqual(change.verdicts);
          expect(change.verdicts).not.toContain(verdict);
        }
        const pivotal = questionPath(answers).filter((id) =>
          questionOf(id).options.some(
            (option) => !possibleVerdicts(withAnswer(answers, id, option.id)).includes(verdict),
          ),
        );
        const named = changes.map((change) => change.answers[0]?.question);
        for (const id of pivotal) expect(named).toContain(id);
      }),
      { numRuns: 1_000 },
    );
  });

  test('what the reader can do comes first', () => {
    const unsaid = whatWouldChange({ ...unheard, payment: 'reminders', dread: 'dread', raised: 'not-yet' });
    expect(unsaid[0]).toEqual({
      answers: [
        { question: 'raised', option: 'once' },
        { question: 'response', option: 'fixed' },
      ],
      verdicts: ['keep'],
    });
    const owing = whatWouldChange({ ...unheard, payment: 'sixty-days', ...safe, owed: 'more' });
    expect(owing[0]).toEqual({ answers: [{ question: 'owed', option: 'month' }], verdicts: ['leave'] });
  });
});
