import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, answersFromNumbers, withAnswer } from './answers.ts';
import { questionPath } from './asking.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import { questionIds, questionOf } from './questions.ts';
import { whatWouldChange } from './what-would-change.ts';

const rows = fc.array(fc.nat({ max: 59 }), { minLength: 18, maxLength: 18 });
const complete = rows.map((row) =>
  answersFromNumbers(row.map((each, index) => 2 + (each % questionOf(questionIds[index] ?? 'tone').options.length))),
);

const fine: Answers = {
  tone: 'courteous',
  ethics: 'no',
  payment: 'on-time',
  'effective-rate': 'target',
  unbilled: 'under-5',
  'off-hours': 'never',
  indecision: 'precise',
  dread: 'fine',
  raised: 'once',
  response: 'unchanged',
  'my-part': 'no',
  'take-again': 'no',
};
const safe = { 'income-share': 'under-10', runway: 'over-6', owed: 'nothing', 'exit-clause': 'notice' } as const;

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
    const unsaid = whatWouldChange({ ...fine, payment: 'reminders', dread: 'dread', raised: 'not-yet' });
    expect(unsaid[0]).toEqual({
      answers: [
        { question: 'raised', option: 'once' },
        { question: 'response', option: 'fixed' },
      ],
      verdicts: ['keep'],
    });
    const owing = whatWouldChange({ ...fine, payment: 'sixty-days', ...safe, owed: 'more' });
    expect(owing[0]).toEqual({ answers: [{ question: 'owed', option: 'month' }], verdicts: ['leave'] });
  });
});
