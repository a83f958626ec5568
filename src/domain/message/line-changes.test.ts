import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft, isOwn, withLine } from './draft.ts';
import { LONGEST_WAY_BACK, moved, nextWording, rewritten, turned, turnedBack } from './line-changes.ts';
import { anyDraft } from './random-drafts.ts';

const textOf = (draft: Draft, move: string) => draft.lines.find((line) => line.move === move)?.text;

describe('another way and back', () => {
  const ring = ['open-a', 'open-b', 'open-c'].map((id) => ({ phrase: id, text: `${id}.` }));
  const start = withLine(emptyDraft('goodbye', 'en'), 'opening', { phrase: 'open-a', text: 'open-a.' });

  it('goes round the ring and comes back step by step', () => {
    const turns = [1, 2, 3].reduce((draft) => turned(draft, 'opening', ring), start);
    expect(textOf(turns, 'opening')).toBe('open-a.');
    expect(textOf(turnedBack(turns, 'opening'), 'opening')).toBe('open-c.');
    const back = [1, 2, 3].reduce((draft) => turnedBack(draft, 'opening'), turns);
    expect(textOf(back, 'opening')).toBe('open-a.');
    expect(turnedBack(back, 'opening')).toBe(back);
  });

  it('does not lose what the reader wrote', () => {
    const mine = rewritten(start, 'opening', 'My words', 'open-a.');
    const away = turned(mine, 'opening', ring);
    expect(textOf(away, 'opening')).toBe('open-b.');
    const back = turnedBack(away, 'opening').lines[0];
    expect(back).toMatchObject({ text: 'My words', edited: true, phrase: 'open-a' });
  });

  it('knows when there is no other way', () => {
    const line = start.lines[0];
    if (!line) throw new Error('no line');
    expect(nextWording(line, ring.slice(0, 1))).toBeUndefined();
    expect(nextWording(line, [])).toBeUndefined();
    expect(nextWording({ ...line, edited: true, text: 'x' }, ring.slice(0, 1))).toEqual(ring[0]);
  });

  it('remembers a bounded way back', () => {
    let draft = start;
    for (let count = 0; count < 40; count += 1) draft = turned(draft, 'opening', ring);
    expect(draft.lines[0]?.before).toHaveLength(LONGEST_WAY_BACK);
  });

  it('the words of the phrase again are no change of it', () => {
    const line = rewritten(start, 'opening', 'open-a.', 'open-a.').lines[0];
    expect(line && isOwn(line)).toBe(false);
  });
});

describe('order', () => {
  it('moves one line one place, stops at both ends, loses none', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(8), fc.constantFrom(-1 as const, 1 as const), (draft, place, step) => {
        const line = draft.lines[place % draft.lines.length];
        if (!line) throw new Error('a draft has lines');
        const from = draft.lines.indexOf(line);
        const to = from + step;
        const next = moved(draft, line.move, step);
        if (to < 0 || to >= draft.lines.length) {
          expect(next).toBe(draft);
          return;
        }
        expect(next.lines[to]).toEqual(line);
        expect(new Set(next.lines)).toEqual(new Set(draft.lines));
        expect(moved(next, line.move, step === 1 ? -1 : 1)).toEqual(draft);
      }),
      { numRuns: 2_000 },
    );
  });
});
