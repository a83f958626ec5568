import { describe, expect, it } from 'vitest';
import { emptyDraft, withLine } from './draft.ts';
import { keptFor, withKept } from './take-pins.ts';

const moveOf = (id: string) => ({ 'close-1': 'closing' as const, 'agency-1': 'referral' as const })[id];
const kept = [
  { id: 'agency-1', language: 'fr' as const, text: 'Une agence.' },
  { id: 'close-1', language: 'fr' as const, text: 'Au revoir.' },
  { id: 'gone', language: 'fr' as const, text: 'Disparue.' },
  { id: 'tool-1', language: 'en' as const, text: 'A tool.' },
];
const draft = emptyDraft('goodbye', 'fr');
const lineOf = (of: typeof draft, move: string) => of.lines.find((line) => line.move === move);

describe('phrases kept in the picker', () => {
  it('come in once, pinned: the last one of each move, a lost one as a referral', () => {
    const first = withKept(draft, kept, [], moveOf);
    expect(lineOf(first.draft, 'referral')).toMatchObject({ phrase: 'gone', text: 'Disparue.', pinned: true });
    expect(lineOf(first.draft, 'closing')).toMatchObject({ phrase: 'close-1', pinned: true });
    expect(first.taken).toEqual(['agency-1', 'close-1', 'gone']);
    const again = withKept(first.draft, kept, first.taken, moveOf);
    expect(again).toEqual(first);
  });

  it('leave alone what the reader pinned or wrote', () => {
    const mine = withLine(draft, 'referral', { text: 'Mine', edited: true });
    expect(lineOf(withKept(mine, kept, [], moveOf).draft, 'referral')?.text).toBe('Mine');
    const pinned = withLine(draft, 'closing', { text: 'Kept', phrase: 'x', pinned: true });
    expect(lineOf(withKept(pinned, kept, [], moveOf).draft, 'closing')?.text).toBe('Kept');
  });

  it('belong to the goodbye in their own language', () => {
    expect(withKept(emptyDraft('reminder', 'fr'), kept, [], moveOf).taken).toEqual([]);
    expect(keptFor(emptyDraft('goodbye', 'en'), 'referral', kept, moveOf)).toEqual([
      { phrase: 'tool-1', text: 'A tool.' },
    ]);
  });
});
