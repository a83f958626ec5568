import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, answersFromNumbers } from './answers.ts';
import { questionIds, questionOf } from './questions.ts';
import { decodeLink, encodeLink, isLink, linkVersion } from './share.ts';

const rows = fc.array(fc.nat({ max: 6 }), { minLength: questionIds.length, maxLength: questionIds.length });
const anyAnswers = rows.map(answersFromNumbers);
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function read(fragment: string): Answers | undefined {
  const link = decodeLink(fragment);
  return link.kind === 'answers' ? link.answers : undefined;
}

describe('a shared link', () => {
  it('gives back exactly the answers it was made from', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(read(encodeLink(answers))).toEqual(answers);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is short, of one length, and needs no escaping in an address', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const link = encodeLink(answers);
        expect(link).toMatch(/^r\d\.[0-9a-z]+$/);
        expect(link).toHaveLength(encodeLink({}).length);
        expect(encodeURIComponent(link)).toBe(link);
      }),
    );
    expect(encodeLink({}).length).toBeLessThanOrEqual(22);
  });

  it('has one spelling: whatever is read is written the same way again', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const link = encodeLink(answers);
        const again = read(`#${link}`);
        expect(again && encodeLink(again)).toBe(link);
      }),
    );
  });

  it('never shows a false result: one letter changed is always noticed', () => {
    const place = fc.nat({ max: encodeLink({}).length - 4 });
    fc.assert(
      fc.property(anyAnswers, place, fc.constantFrom(...ALPHABET), (answers, at, letter) => {
        const link = encodeLink(answers);
        const altered = `${link.slice(0, at + 3)}${letter}${link.slice(at + 4)}`;
        expect(read(altered)).toEqual(altered === link ? answers : undefined);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never shows a false result: truncated, lengthened or with two letters swapped', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(40), fc.string(), (answers, at, more) => {
        const link = encodeLink(answers);
        const cut = link.slice(0, at % link.length);
        expect(read(cut)).toBeUndefined();
        if (more !== '') expect(read(link + more)).toBeUndefined();
        const place = 3 + (at % (link.length - 4));
        const swapped = link.slice(0, place) + link[place + 1] + link[place] + link.slice(place + 2);
        expect(read(swapped)).toEqual(swapped === link ? answers : undefined);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is never found in noise: 20,000 random texts, half of them shaped like a link', () => {
    const letters = fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 20 }).map((all) => all.join(''));
    const shaped = letters.map((all) => `r${linkVersion}.${all}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), shaped), (noise) => {
        expect(read(noise)).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
  });

  it('of another version is told apart from a broken one', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 999_999 }), (answers, version) => {
        fc.pre(version !== linkVersion);
        const link = encodeLink(answers).replace(/^r\d+/, `r${version}`);
        expect(decodeLink(link)).toEqual({ kind: 'other-version' });
        expect(isLink(link)).toBe(true);
      }),
    );
    expect(decodeLink('r1.')).toEqual({ kind: 'broken' });
    expect(decodeLink('')).toEqual({ kind: 'broken' });
  });

  it('is not any other fragment of the site', () => {
    for (const fragment of ['', '#', '#q4', '#review', '#result', '#compare', '#test-papier', '#r', '#reset']) {
      expect(isLink(fragment), fragment).toBe(false);
    }
  });

  it('carries a version that belongs to these questions, options and order', () => {
    const shape = questionIds.map((id) => `${id}:${questionOf(id).options.map((option) => option.id)}`).join(' ');
    const known: Record<number, string> = {
      1: 'tone:courteous,curt,disrespectful,belittling,threatening ethics:no,grey,yes payment:on-time,two-weeks,reminders,sixty-days effective-rate:target,under-100,under-80,under-60 unbilled:under-5,to-15,to-30,over-30 off-hours:never,monthly,weekly,daily indecision:precise,one-or-two,vague,reopened dread:fine,annoyance,dread,sleepless raised:not-yet,hinted,once,several,move-on response:fixed,back-again,unchanged,worse my-part:no,once,several take-again:yes,conditions,no income-share:under-10,to-25,to-50,over-50 runway:over-6,to-6,to-3,under-1 owed:nothing,month,more exit-clause:notice,ending-soon,unsure,committed trigger:no,calm,angry how-often:first,few,more',
    };
    expect(shape, 'the questions changed: give linkVersion the next number and add its questions here').toBe(
      known[linkVersion],
    );
  });
});
