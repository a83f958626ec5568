import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anotherWay, nextWay, shownBy, type Trail, wayBack } from './another-way.ts';

const ring = ['a', 'b', 'c', 'd', 'e'];
const start: Trail[] = [['a'], ['b'], ['c']];

describe('another way to say it', () => {
  it('takes the next phrase no row shows, and comes back', () => {
    const once = anotherWay(start, 0, ring);
    expect(once.map(shownBy)).toEqual(['d', 'b', 'c']);
    const twice = anotherWay(once, 0, ring);
    expect(twice.map(shownBy)).toEqual(['e', 'b', 'c']);
    expect(wayBack(wayBack(twice, 0), 0)).toEqual(start);
  });

  it('skips, on the way back, what another row has taken', () => {
    const away = anotherWay(start, 0, ring);
    const taken = anotherWay(anotherWay(away, 1, ring), 1, ring);
    expect(taken.map(shownBy)).toEqual(['d', 'a', 'c']);
    expect(wayBack(taken, 0)).toEqual(taken);
  });

  it('has no other way when everything is on screen', () => {
    expect(nextWay(start, 0, ['a', 'b', 'c'])).toBeUndefined();
    expect(anotherWay(start, 0, ['a', 'b', 'c'])).toEqual(start);
    expect(wayBack(start, 0)).toEqual(start);
  });

  it('never shows a phrase twice, is deterministic, goes round the whole ring', () => {
    const steps = fc.array(fc.record({ row: fc.nat(2), back: fc.boolean() }), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (walk) => {
        let rows: Trail[] = start;
        for (const { row, back } of walk) {
          const next = back ? wayBack(rows, row) : anotherWay(rows, row, ring);
          expect(back ? wayBack(rows, row) : anotherWay(rows, row, ring)).toEqual(next);
          rows = next;
          expect(new Set(rows.map(shownBy)).size).toBe(rows.length);
        }
      }),
      { numRuns: 2_000 },
    );
    const seen = new Set<string | undefined>();
    let rows = [['a']] as Trail[];
    for (let turn = 0; turn < ring.length; turn += 1) {
      seen.add(shownBy(rows[0] ?? []));
      rows = anotherWay(rows, 0, ring);
    }
    expect(seen).toEqual(new Set(ring));
  });
});
