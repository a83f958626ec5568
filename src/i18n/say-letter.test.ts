import { describe, expect, it } from 'vitest';
import { bodyText } from '../domain/message/assemble.ts';
import { type Draft, emptyDraft, withLine } from '../domain/message/draft.ts';
import { letter as english } from './en/letter.ts';
import { noticeAnswer as answerEn } from './en/notice-answer.ts';
import { phrases as phrasesEn } from './en/phrases.ts';
import { letter as french } from './fr/letter.ts';
import { noticeAnswer as answerFr } from './fr/notice-answer.ts';
import { phrases as phrasesFr } from './fr/phrases.ts';
import { sayAmount } from './say-amount.ts';
import { letterBlanks, letterOf, usualSubject } from './say-letter.ts';
import { dayFault, valuesIn } from './say-values.ts';

const fr = { labels: phrasesFr.slots, words: french };
const en = { labels: phrasesEn.slots, words: english };
const text = 'Mon dernier jour sera le {last-day}, avec {colleague}.';
const goodbye = (part: Partial<Draft>): Draft => ({
  ...withLine(emptyDraft('goodbye', 'fr'), 'notice', { text, phrase: 'x' }),
  ...part,
});

describe('a letter', () => {
  it.each([
    ['said', { greeting: '', signOff: '', subject: '', name: '' }],
    ['chat', { greeting: 'Bonjour,', signOff: '', subject: '', name: '' }],
    [
      'e-mail',
      { greeting: 'Bonjour,', signOff: 'Cordialement,', subject: 'Fin de notre collaboration', name: '[votre nom]' },
    ],
    [
      'letter',
      {
        greeting: 'Madame, Monsieur,',
        signOff: "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.",
        subject: 'Fin de notre collaboration',
      },
    ],
  ] as const)('%s: each channel has its own frame', (channel, frame) => {
    expect(letterOf(goodbye({ channel }), { ...fr, values: {} })).toMatchObject(frame);
  });

  it('names the contact where there is one, and never a gender', () => {
    const named = { ...fr, values: { contact: 'Élise' } };
    expect(letterOf(goodbye({ channel: 'registered' }), named)).toMatchObject({
      greeting: 'Bonjour Élise,',
      signOff: "Je vous prie d'agréer mes salutations distinguées.",
    });
    expect(
      letterOf(goodbye({ channel: 'letter', language: 'en' }), { ...en, values: { contact: 'Ana' } }),
    ).toMatchObject({
      greeting: 'Dear Ana,',
      signOff: 'Yours sincerely,',
    });
    expect(letterOf(goodbye({ register: 'tu' }), named).signOff).toBe('Bien à toi,');
  });

  it('leaves out what is out and names its blanks once, in order', () => {
    const draft = goodbye({});
    expect(letterBlanks(draft, { ...fr, values: { colleague: 'Anna' } })).toEqual(['last-day', 'my-name']);
    const without = withLine(draft, 'notice', { out: true });
    expect(bodyText(letterOf(without, { ...fr, values: {} }))).not.toContain('dernier jour');
    expect(letterBlanks(without, { ...fr, values: {} })).toEqual(['my-name']);
  });

  it('has a subject that says what it is about, until the reader writes one', () => {
    const values = { 'last-day': 'vendredi 26 février 2027' };
    expect(usualSubject(goodbye({}), { ...fr, values })).toBe('Fin de notre collaboration le vendredi 26 février 2027');
    expect(letterOf(goodbye({ subject: ' \u202eMine\n ' }), { ...fr, values }).subject).toBe('Mine');
  });

  it('inflects a line in the language it was written in', () => {
    const line = { text: 'Le nom de {colleague}.', phrase: 'x', pinned: true, language: 'fr' as const };
    const draft = withLine(emptyDraft('goodbye', 'en'), 'referral', line);
    expect(letterOf(draft, { ...en, values: { colleague: 'Anna' } }).paragraphs).toEqual(['Le nom d’Anna.']);
  });
});

describe('values in the language of the message', () => {
  it.each([
    ['fr', 'last-day', '27/2/2027', 'samedi 27 février 2027'],
    ['fr', 'last-day', 'March 1, 2027', 'lundi 1er mars 2027'],
    ['en', 'due-date', '1er mars 2027', 'Monday 1 March 2027'],
    ['fr', 'last-day', 'fin mars', 'fin mars'],
    ['fr', 'notice-length', 'P1M15D', '1 mois et 15 jours'],
    ['en', 'notice-length', 'P3M', '3 months'],
    ['en', 'notice-length', 'six weeks', 'six weeks'],
    ['en', 'project', '27/2/2027', '27/2/2027'],
    ['en', 'amount', '1 200,50 €', '€1,200.50'],
    ['fr', 'amount', '£1,200.50', '1\u202f200,50\u00a0£GB'],
    ['fr', 'amount', '1200 $', '1200 $'],
    ['fr', 'amount', '1200', '1200'],
    ['fr', 'amount', '1.200 €', '1.200 €'],
    ['en', 'amount', 'mille deux cents euros', 'mille deux cents euros'],
  ] as const)('%s %s %s => %s', (language, slot, typed, said) => {
    const lengths = language === 'fr' ? answerFr.lengths : answerEn.lengths;
    expect(valuesIn(language, { [slot]: typed }, { lengths, sayAmount })).toEqual({ [slot]: said });
  });

  it('say why a day is none', () => {
    expect(dayFault('last-day', '31/2/2027')).toBe('no-such-day');
    expect(dayFault('last-day', 'lundi 27 février 2027')).toBe('other-weekday');
    expect(dayFault('last-day', 'fin mars')).toBe('unreadable');
    expect(dayFault('last-day', '27/2/2027')).toBeUndefined();
    expect(dayFault('last-day', '')).toBeUndefined();
    expect(dayFault('project', 'fin mars')).toBeUndefined();
  });
});
