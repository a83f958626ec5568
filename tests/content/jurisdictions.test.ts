import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Day } from '../../src/domain/dates/day.ts';
import { answerFrom } from '../../src/domain/notice/answer.ts';
import type { Clause } from '../../src/domain/notice/clause.ts';
import { endFrom } from '../../src/domain/notice/decide.ts';
import { latestEvent } from '../../src/domain/notice/latest-event.ts';
import { type Length, readLength } from '../../src/domain/notice/length.ts';
import type { NoticeCase } from '../../src/domain/notice/notice-case.ts';
import { paymentDue } from '../../src/domain/notice/payment-due.ts';
import { type Jurisdiction, jurisdictionSchema, sharedSourcesSchema } from '../../src/schemas/jurisdiction.ts';
import { ruleSetOf } from '../../src/schemas/rule-set.ts';

const folder = new URL('../../src/content/jurisdictions/', import.meta.url);
const read = (url: URL): unknown => parse(readFileSync(url, 'utf8'));
const files = readdirSync(folder).map((name) => ({
  name,
  file: jurisdictionSchema.parse(read(new URL(name, folder))),
}));

type Example = Jurisdiction['examples'][number];

function lengthOf(text: string): Length {
  const length = readLength(text);
  if (!length) throw new Error(`${text} is no length`);
  return length;
}

function clauseFrom({ contract, starts, ends, counting }: Example['given']): Clause {
  if (contract === 'nothing' || contract === 'no-contract') return { says: contract };
  return {
    says: 'length',
    length: lengthOf(contract),
    start: { from: starts ?? 'receipt' },
    ending: ends ?? 'any',
    counting: counting ?? 'silent',
    roll: 'none',
    period: { every: { unit: 'months', count: 1 }, anchor: '2026-01-01' },
  };
}

function caseFrom(given: Example['given']): NoticeCase {
  const { proposed, fixedTermUntil, payPeriod, service, seriousCause, holidays } = given;
  return {
    clause: clauseFrom(given),
    relationship: fixedTermUntil
      ? { kind: 'fixed-term', until: fixedTermUntil, clauseAllowsExit: false }
      : { kind: 'open-ended' },
    ...(proposed ? { proposed: lengthOf(proposed) } : {}),
    ...(service ? { service } : {}),
    ...(payPeriod ? { payPeriod } : {}),
    seriousCause: seriousCause ?? false,
    unpaid: false,
    backToBack: false,
    holidays: new Set(holidays),
  };
}

test('the six rule sets of this edition are there, named after their id', () => {
  expect(files.map(({ file }) => file.id).sort()).toEqual(['BE', 'CA-QC', 'CH', 'DE', 'FR', 'GB']);
  for (const { name, file } of files) expect(name).toBe(`${file.id.toLowerCase()}.yaml`);
  expect(new Set(files.map(({ file }) => file.order)).size).toBe(files.length);
});

test('the shared sources load', () => {
  const shared = sharedSourcesSchema.parse(read(new URL('../sources/shared.yaml', folder)));
  expect(`${shared.id}/${shared.sources[0]?.id}`).toBe('EU/late-payment-directive');
  expect(shared.reasonableNoticeFactors.fr).toHaveLength(shared.reasonableNoticeFactors.en.length);
});

test('texts are typed with plain spaces and straight apostrophes', () => {
  for (const { name } of files) {
    expect(readFileSync(new URL(name, folder), 'utf8').match(/[\u00a0\u202f’“”]/g), name).toBeNull();
  }
});

for (const { file } of files) {
  const rules = ruleSetOf(file);

  for (const example of file.examples) {
    test(`${file.id}: ${example.title.en}`, () => {
      const notice = caseFrom(example.given);
      const { received } = example.given;
      const { expect: wanted } = example;
      const answer = answerFrom(notice, received, rules, received);
      const { decision } = answer;
      expect(decision.kind === 'decided' ? decision.by.end : null).toBe(wanted.end);
      if (wanted.question) expect(decision).toMatchObject({ kind: 'question', question: wanted.question });
      if (wanted.courteous)
        expect(decision.candidates.filter(({ binding }) => !binding).map(({ end }) => end)).toContain(wanted.courteous);
      expect(answer.ceiling).toBe(wanted.ceiling);
      if (wanted.latestReceipt && wanted.end) {
        expect(latestEvent(wanted.end, (event: Day) => endFrom(notice, event, rules))).toBe(wanted.latestReceipt);
      }
    });
  }

  for (const example of file.paymentExamples) {
    test(`${file.id}: ${example.title.en}`, () => {
      expect(paymentDue(example.given.from, rules.payment, new Set(example.given.holidays))).toEqual(example.expect);
    });
  }
}
