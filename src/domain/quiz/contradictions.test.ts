import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { contradictionBetween, contradictions, contradictionsIn } from './contradictions.ts';
import { optionOf } from './questions.ts';

const odd: Record<(typeof contradictions)[number], Answers> = {
  'paid-yet-owed': { payment: 'on-time', owed: 'more' },
  'late-yet-settled': { payment: 'sixty-days', owed: 'nothing' },
  'rate-yet-unbilled': { 'effective-rate': 'target', unbilled: 'over-30' },
};

describe('contradictions', () => {
  it.each(contradictions)('%s is asked about once, and only while both answers stand', (name) => {
    expect(contradictionsIn(odd[name], [])).toEqual([name]);
    expect(contradictionsIn(odd[name], [name])).toEqual([]);
    for (const question of contradictionBetween(name)) {
      expect(contradictionsIn({ ...odd[name], [question]: 'unknown' }, [])).toEqual([]);
      expect(optionOf(question, odd[name][question]), 'an option of the quiz').toBeDefined();
    }
  });

  it('several are asked about in one go', () => {
    expect(contradictionsIn({ ...odd['paid-yet-owed'], ...odd['rate-yet-unbilled'] }, [])).toEqual([
      'paid-yet-owed',
      'rate-yet-unbilled',
    ]);
  });
});
