import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePortfolio, decodePortfolioPart, EMPTY_PORTFOLIO, type PortfolioRecord } from './portfolio-record.ts';

const row = { id: 4, name: '<b>شركة</b>', hours: '1 h 30', income: '4 200,50', trouble: '3' };
const full: PortfolioRecord = { currency: 'CHF', period: 'été', target: '60', rows: [row], asked: true };

describe('decodePortfolio', () => {
  it('takes what it writes', () => {
    for (const record of [EMPTY_PORTFOLIO, full])
      expect(decodePortfolio(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each<[string, object]>([
    ['an unknown currency', { currency: 'DEM' }],
    ['a line that is no line', { rows: [row, { id: 5 }] }],
    ['a mark beyond three', { rows: [{ ...row, trouble: '4' }] }],
    ['two lines of one id', { rows: [row, row] }],
    ['more lines than a list holds', { rows: Array.from({ length: 51 }, (_, id) => ({ ...row, id })) }],
    ['a period that is no text', { period: 3 }],
    ['an answer that is neither yes nor no', { asked: 'yes' }],
  ])('refuses %s whole, and saves the rest in part', (_, part) => {
    expect(decodePortfolio({ ...full, ...part })).toBeUndefined();
    expect(decodePortfolioPart({ ...full, ...part })?.period).toBe('period' in part ? '' : 'été');
  });

  it('what is saved in part is whole the next time, and nothing ever throws', () => {
    const line = fc.record(
      {
        id: fc.integer(),
        name: fc.anything(),
        hours: fc.string(),
        income: fc.string(),
        trouble: fc.constantFrom('', '1', '9', null),
      },
      { requiredKeys: [] },
    );
    const parts = fc.record(
      { rows: fc.array(line), currency: fc.anything(), asked: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.anything(), parts, (raw, some) => {
        decodePortfolio(raw);
        const saved = decodePortfolioPart({ ...full, ...some });
        if (saved) expect(decodePortfolio(saved)).toEqual(saved);
      }),
      { numRuns: 10_000 },
    );
  });
});
