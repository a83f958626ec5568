import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsAloud } from '../brevity/read.ts';
import { beginsParagraph, bodyText, fileText, type Letter, paragraphsOf } from './assemble.ts';
import { factsOf, mergedFacts, owedFacts, withFacts } from './known.ts';
import { LONGEST_MAILTO, mailLink } from './mailto.ts';
import { measure } from './measure.ts';
import { anyDraft } from './random-drafts.ts';

const line = (move: 'opening' | 'decision' | 'notice' | 'closing', text: string) => ({ move, text });
const letter: Letter = {
  subject: 'Fin',
  greeting: 'Bonjour,',
  paragraphs: ['Un. Deux.', 'Trois.'],
  signOff: 'Cordialement,',
  name: 'Anna',
};
const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('paragraphs', () => {
  it('put side by side what belongs together', () => {
    const lines = [line('opening', 'A.'), line('decision', 'B.'), line('notice', 'C.'), line('closing', 'D.')];
    expect(paragraphsOf(lines)).toEqual(['A. B.', 'C.', 'D.']);
    expect(
      paragraphsOf([line('notice', 'C.'), line('opening', 'A.'), line('notice', ' '), line('decision', 'B.')]),
    ).toEqual(['C.', 'A. B.']);
    expect(paragraphsOf([line('opening', 'A.'), line('decision', 'B\nb')])).toEqual(['A.', 'B\nb']);
  });

  it('lose no word and begin where the screen says they begin', () => {
    fc.assert(
      fc.property(anyDraft, ({ lines }) => {
        const shown = lines.filter(({ out, text }) => !out && text !== '');
        const paragraphs = paragraphsOf(shown);
        expect(paragraphs.join(' ')).toBe(shown.map(({ text }) => text).join(' '));
        const begin = shown.filter((_, index) => beginsParagraph(shown, index)).length;
        expect(begin).toBe(paragraphs.length);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a message as text', () => {
  it('is greeting, paragraphs, formula and name, apart by empty lines', () => {
    expect(bodyText(letter)).toBe('Bonjour,\n\nUn. Deux.\n\nTrois.\n\nCordialement,\nAnna');
    expect(bodyText({ ...letter, greeting: '', signOff: '', name: '' })).toBe('Un. Deux.\n\nTrois.');
  });

  it('in a file begins with its subject and breaks lines as every editor reads them', () => {
    expect(fileText({ ...letter, paragraphs: ['Un.'] }, 'Objet : ')).toBe(
      'Objet : Fin\r\n\r\nBonjour,\r\n\r\nUn.\r\n\r\nCordialement,\r\nAnna\r\n',
    );
    expect(fileText({ ...letter, subject: '' }, 'Objet : ')).not.toContain('Objet');
  });
});

describe('mailLink', () => {
  it('writes line breaks and signs as mail programs read them, and no address', () => {
    expect(mailLink('Été & fin ?', 'a\nb\r\nc').href).toBe(
      'mailto:?subject=%C3%89t%C3%A9%20%26%20fin%20%3F&body=a%0D%0Ab%0D%0Ac',
    );
    expect(mailLink('Fin', '').href).toBe('mailto:?subject=Fin');
    expect(mailLink('a\nb', 'c').href).toBe('mailto:?subject=a%20b&body=c');
  });

  it('knows its limit to the sign', () => {
    const bare = mailLink('', 'x').href.length - 1;
    expect(mailLink('', 'x'.repeat(LONGEST_MAILTO - bare)).fits).toBe(true);
    expect(mailLink('', 'x'.repeat(LONGEST_MAILTO - bare + 1)).fits).toBe(false);
  });

  it('takes any text at all, and gives it back to who decodes it', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        const { href } = mailLink(subject, body);
        const read = new URL(href).searchParams;
        const plain = (text: string) => text.replace(/\p{Cs}/gu, '').replace(/\r\n?|\n/g, '\r\n');
        expect(read.get('body') ?? '').toBe(plain(body));
      }),
      { numRuns: 10_000 },
    );
  });
});

it('a text is measured in words, and in seconds to read and to say', () => {
  expect(measure('')).toEqual({ words: 0, read: 0, aloud: 0 });
  expect(measure('un '.repeat(100))).toEqual({ words: 100, read: 30, aloud: 40 });
  // The meter speaks at the same pace.
  for (let words = 0; words < 500; words += 1) expect(measure('un '.repeat(words)).aloud).toBe(secondsAloud(words));
});

describe('what is known', () => {
  const dates = {
    lastDay: '2027-02-26',
    length: 'P3M',
    points: [
      { kind: 'invoice', day: '2027-02-26' },
      { kind: 'due', day: '2027-03-28' },
    ],
  };

  it('is the last day, the notice and when the last invoice is due', () => {
    expect(factsOf(dates).map(({ slot, value }) => [slot, value])).toEqual([
      ['last-day', '2027-02-26'],
      ['notice-length', 'P3M'],
      ['due-date', '2027-03-28'],
    ]);
    expect(factsOf({ lastDay: '2027-02-26', points: [] })).toHaveLength(1);
    expect(factsOf(undefined)).toEqual([]);
  });

  it('never stands where the reader typed, nor where they declined it', () => {
    const facts = factsOf(dates);
    expect(withFacts({ 'last-day': 'vendredi' }, facts, ['due-date'])).toEqual({
      'last-day': 'vendredi',
      'notice-length': 'P3M',
    });
    expect(withFacts({ 'last-day': ' ' }, facts, [])['last-day']).toBe('2027-02-26');
  });

  it('is, in a reminder, the oldest sum that is owed', () => {
    const debts = [
      { amount: '90 EUR', day: '2026-10-01', isDue: false },
      { amount: '1200 EUR', day: '2026-09-01', isDue: true },
    ];
    const owed = owedFacts(debts);
    expect(owed.map(({ value }) => value)).toEqual(['1200 EUR', '2026-09-01']);
    expect(owedFacts(debts.slice(0, 1)).map(({ slot }) => slot)).toEqual(['amount']);
    expect(owedFacts([])).toEqual([]);
    const all = mergedFacts(factsOf(dates), owed);
    expect(all.find(({ slot }) => slot === 'due-date')).toMatchObject({ value: '2026-09-01', from: 'owed' });
    expect(new Set(all.map(({ slot }) => slot)).size).toBe(all.length);
  });
});
