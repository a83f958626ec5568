import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyDraft, withLine } from '../message/draft.ts';
import { anyDraft } from '../message/random-drafts.ts';
import { movesOf } from '../phrases/occasion.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { scriptLines, spokenDraft, withSaid } from './script.ts';

const phrase = (id: string, channels: Phrase['channels']): Phrase => ({
  id,
  move: 'opening',
  situations: [],
  tones: ['neutral'],
  channels,
  text: id,
});
const library = [phrase('both', ['said', 'e-mail']), phrase('written', ['e-mail', 'letter'])];
const goodbye = emptyDraft('goodbye', 'fr');
const opening = (line: object) => spokenDraft(withLine(goodbye, 'opening', line), library).lines[0];

it('has five lines, each made of moves of the goodbye, none twice', () => {
  const used = scriptLines.flatMap(({ moves }) => [...moves]);
  expect(scriptLines).toHaveLength(5);
  expect(new Set(used).size).toBe(used.length);
  expect(movesOf.goodbye.filter((move) => used.some((each) => each === move))).toEqual(used);
});

it('keeps what can be said, what is pinned and what the reader wrote; lets go what is only written', () => {
  expect(opening({ phrase: 'both', text: 'both' })?.text).toBe('both');
  expect(opening({ phrase: 'written', text: 'written' })?.text).toBe('');
  expect(opening({ phrase: 'written', text: 'written', pinned: true })?.text).toBe('written');
  expect(opening({ phrase: 'written', text: 'À moi.', edited: true })?.text).toBe('À moi.');
  expect(opening({ phrase: 'lost', text: 'lost' })?.text).toBe('lost');
});

it('changes nothing but channel and words, and saying it twice is saying it once', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const spoken = spokenDraft(draft, library);
      expect(spoken.channel).toBe('said');
      expect(spoken.lines.map(({ move, out }) => [move, out])).toEqual(draft.lines.map(({ move, out }) => [move, out]));
      expect(spokenDraft(spoken, library)).toEqual(spoken);
    }),
    { numRuns: 1_000 },
  );
});

it('takes one line into the message, pinned, and leaves the others and the channel alone', () => {
  const script = withLine(spokenDraft(goodbye, library), 'reason', { text: 'Une raison.', out: true });
  const taken = withSaid({ ...goodbye, channel: 'letter' }, script, 'reason');
  expect(taken.channel).toBe('letter');
  expect(taken.lines.find(({ move }) => move === 'reason')).toMatchObject({
    text: 'Une raison.',
    pinned: true,
    out: false,
  });
  expect(taken.lines.filter(({ move }) => move !== 'reason')).toEqual(
    goodbye.lines.filter(({ move }) => move !== 'reason'),
  );
});
