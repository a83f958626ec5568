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
import { type Jurisdiction, wholeRuleSet } from '../../src/schemas/inherit.ts';
import { jurisdictionSchema } from '../../src/schemas/jurisdiction.ts';
import { ruleSetOf } from '../../src/schemas/rule-set.ts';
import { sharedSourcesSchema } from '../../src/schemas/shared-sources.ts';

const folder = new URL('../../src/content/jurisdictions/', import.meta.url);
const read = (url: URL): unknown => parse(readFileSync(url, 'utf8'));
const parsed = readdirSync(folder).map((name) => {
  const { data, error } = jurisdictionSchema.safeParse(read(new URL(name, folder)));
  if (!data) throw new Error(`src/content/jurisdictions/${name}: ${error.message}`);
  return { name, file: data };
});
const all = parsed.map(({ file }) => file);
const files = parsed.map(({ name, file }) => ({ name, file: wholeRuleSet(file, all) }));

type Example = Jurisdiction['examples'][number];
type Raw = { examples: unknown[]; sources: unknown[]; notice?: unknown; reviewed?: unknown };

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

function relationshipFrom(given: Example['given']): NoticeCase['relationship'] {
  const { fixedTermUntil, clauseAllowsExit, project, noExitBefore } = given;
  const minimum = noExitBefore ? { noExitBefore } : {};
  if (!fixedTermUntil) return { kind: project ? 'project' : 'open-ended', ...minimum };
  return { kind: 'fixed-term', until: fixedTermUntil, clauseAllowsExit: clauseAllowsExit ?? false, ...minimum };
}

function caseFrom(given: Example['given']): NoticeCase {
  const { proposed, payPeriod, service, seriousCause, holidays, since, serviceYears, established } = given;
  return {
    clause: clauseFrom(given),
    relationship: relationshipFrom(given),
    ...(proposed ? { proposed: lengthOf(proposed) } : {}),
    ...(service ? { service } : {}),
    ...(payPeriod ? { payPeriod } : {}),
    ...(since ? { since } : {}),
    ...(serviceYears ? { serviceYears } : {}),
    ...(established === undefined ? {} : { established }),
    seriousCause: seriousCause ?? false,
    unpaid: false,
    backToBack: false,
    holidays: new Set(holidays),
  };
}

const places = 'AT AU BE CA-ON CA-QC CH DE ES FR GB IE IT LU NL NZ PT US US-CA US-IL US-NY'.split(' ');

test('the twenty rule sets of this edition are there, named after their id', () => {
  expect(files.map(({ file }) => file.id).sort()).toEqual(places);
  for (const { name, file } of files) expect(name).toBe(`${file.id.toLowerCase()}.yaml`);
});

test.each(files)('$name: both languages, sources, a day of review and three examples, no two of a name', ({ file }) => {
  const { text, name, sources, reviewed, examples, paymentExamples } = file;
  for (const said of [text, name]) expect(said.fr && said.en).toBeTruthy();
  expect(sources.length).toBeGreaterThan(0);
  expect(reviewed).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(examples.length).toBeGreaterThanOrEqual(3);
  for (const list of [sources, examples, paymentExamples, file.notice.variants]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
});

test.each(files)(
  '$name: every kind of service that can be picked names itself and is used by an example',
  ({ file }) => {
    for (const { id, label } of file.notice.variants.filter(({ kind }) => kind)) {
      expect(label?.fr && label.en, id).toBeTruthy();
      expect(file.examples.map(({ given }) => given.service)).toContain(id);
    }
  },
);

test.each([
  ['a language', (file: Raw) => ({ ...file, text: { fr: 'Un texte.' } }), /en/],
  ['its sources', (file: Raw) => ({ ...file, sources: [] }), /sources/],
  ['the day it was reviewed', ({ reviewed: _, ...file }: Raw) => file, /reviewed/],
  ['its third example', (file: Raw) => ({ ...file, examples: file.examples.slice(0, 2) }), /examples/],
  ['its law, extending nothing', ({ notice: _, ...file }: Raw) => file, /FR has no .*notice/],
  ['a source it cites', (file: Raw) => ({ ...file, sources: file.sources.slice(1) }), /FR cites .*code-civil-1210/],
])('a rule set that lacks %s is refused, and told why', (_what, without, message) => {
  const whole = read(new URL('fr.yaml', folder)) as Raw;
  expect(jurisdictionSchema.safeParse(whole).success).toBe(true);
  expect(jurisdictionSchema.safeParse(without(whole)).error?.message).toMatch(message);
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
      if (wanted.by) expect(decision).toMatchObject({ by: { who: wanted.by } });
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
