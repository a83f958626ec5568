import { expect, test } from 'vitest';
import { covers, daysOff, type HolidayList, type KnownHolidays } from '../dates/holiday-list.ts';
import { answerFrom } from './answer.ts';
import type { LengthClause } from './clause.ts';
import { daysSteppedOver, holidayCoverage, holidayDoubts } from './holiday-doubts.ts';
import { chosenPlace, holidayPlace } from './holiday-place.ts';
import { holidayUses } from './holiday-uses.ts';
import type { NoticeCase } from './notice-case.ts';
import { caseOf, clauseOf } from './random-cases.ts';
import { routeOf } from './route.ts';

const nobody: ReadonlySet<string> = new Set();
const easter = ['2027-03-26', '2027-03-29'];
const list: HolidayList = { place: 'FR-alsace-moselle', first: 2025, last: 2032, days: easter, compared: true };
const known = (more: Partial<HolidayList> = {}, wholeCountry = false): KnownHolidays => ({
  state: 'known',
  list: { ...list, ...more },
  wholeCountry,
});
const month = { kind: 'calendar', months: 1, weeks: 0, days: 0 } as const;
const tenDays = { kind: 'working', days: 10, saturday: false } as const;
const regions = { FR: ['FR-alsace-moselle'], GB: ['GB-ENG', 'GB-SCT'], US: ['US-NY'], BE: [] };

/** The dates that holidays can move in a case received that day, with its route from 1 March 2027. */
function usesOf(notice: NoticeCase, event = '2027-03-22') {
  const answer = answerFrom(notice, event, undefined, '2027-03-01');
  const lastDay = answer.decision.kind === 'decided' ? answer.decision.by.end : event;
  const route = routeOf({ today: '2027-03-01', received: event, lastDay }, undefined, notice.holidays);
  return holidayUses(notice, answer, undefined, route);
}

const dates = (clause: LengthClause) => usesOf(caseOf(clause)).map(({ date }) => date);

test('a rule set says whether a region is asked, offered or already named', () => {
  expect(holidayPlace({ country: 'FR' }, regions)).toEqual({ place: 'FR', regions: regions.FR, wholeCountry: true });
  expect(holidayPlace({ country: 'GB', state: 'ENG', stateOptions: ['ENG', 'SCT'] }, regions)).toEqual({
    place: 'GB-ENG',
    regions: regions.GB,
    wholeCountry: false,
  });
  expect(holidayPlace({ country: 'US', state: 'ask-state' }, regions)).toMatchObject({
    place: 'US',
    wholeCountry: true,
  });
  expect(holidayPlace({ country: 'US', state: 'NY' }, regions)).toEqual({
    place: 'US-NY',
    regions: [],
    wholeCountry: false,
  });
  expect(holidayPlace({ country: 'BE' }, regions)).toEqual({ place: 'BE', regions: [], wholeCountry: false });
  expect(holidayPlace({ country: 'JP' }, regions)).toBeUndefined();
});

test('the region chosen for another country counts for nothing', () => {
  const france = { place: 'FR', regions: regions.FR, wholeCountry: true };
  expect(chosenPlace(france, 'FR-alsace-moselle')).toEqual({ place: 'FR-alsace-moselle', wholeCountry: false });
  expect(chosenPlace(france, 'GB-SCT')).toEqual({ place: 'FR', wholeCountry: true });
  expect(chosenPlace(france, '')).toEqual({ place: 'FR', wholeCountry: true });
});

test('the days off are the reader’s own and those of the list, and nothing of a list that is not here', () => {
  const own = new Set(['2027-03-25']);
  expect([...daysOff(own, known())].sort()).toEqual(['2027-03-25', ...easter]);
  for (const state of ['none', 'waiting', 'failed'] as const) expect([...daysOff(own, { state })]).toEqual([...own]);
});

test('a list covers whole years and nothing beyond', () => {
  expect(covers(list, '2025-01-01', '2032-12-31')).toBe(true);
  expect(covers(list, '2024-12-31', '2026-01-01')).toBe(false);
  expect(covers(list, '2032-12-31', '2033-01-01')).toBe(false);
});

test('holidays are used where a date can move, and only there', () => {
  expect(dates(clauseOf(month))).toEqual(['handover']);
  expect(dates(clauseOf(tenDays))).toEqual(['count', 'handover']);
  expect(dates(clauseOf({ ...tenDays, days: 0 }))).toEqual([]);
  expect(dates(clauseOf(month, { roll: 'next-working-day' }))).toEqual(['roll', 'handover']);
  const deemed = (unit: 'days' | 'working-days') => ({ from: 'deemed', count: 2, unit }) as const;
  expect(dates(clauseOf(month, { start: deemed('working-days') }))).toEqual(['deemed', 'handover']);
  expect(dates(clauseOf(month, { start: deemed('days') }))).toEqual(['handover']);
});

test('a count speaks of its own days: from the start of the notice to the end of the count', () => {
  const notice = caseOf(clauseOf(tenDays, { ending: 'end-of-month' }), { holidays: new Set(easter) });
  const [count] = usesOf(notice);
  expect(count).toEqual({ date: 'count', from: '2027-03-22', to: '2027-04-07' });
  expect(daysSteppedOver(notice, usesOf(notice))).toEqual(easter);
});

test('days passed over are those that would have been worked', () => {
  const holidays = new Set(['2027-03-20', '2027-03-22', '2027-03-27', '2027-03-28', ...easter, '2027-05-01']);
  const notice = (saturday: boolean) => caseOf(clauseOf({ ...tenDays, saturday }), { holidays });
  expect(daysSteppedOver(notice(false), usesOf(notice(false)))).toEqual(easter);
  expect(daysSteppedOver(notice(true), usesOf(notice(true)))).toEqual(['2027-03-26', '2027-03-27', '2027-03-29']);
  const inMonths = caseOf(clauseOf(month), { holidays });
  expect(daysSteppedOver(inMonths, usesOf(inMonths))).toEqual([]);
});

test('each doubt names the dates it touches, and none comes without one', () => {
  const counted = usesOf(caseOf(clauseOf(tenDays)));
  const plain = usesOf(caseOf(clauseOf(month)));
  const codes = (what: KnownHolidays, uses = counted, own = nobody) => holidayDoubts(what, uses, own);
  expect(codes(known())).toEqual([]);
  expect(codes({ state: 'failed' })).toEqual([{ code: 'failed', dates: ['count', 'handover'] }]);
  expect(codes({ state: 'failed' }, plain)).toEqual([{ code: 'failed', dates: ['handover'] }]);
  expect(codes({ state: 'none' })).toEqual([{ code: 'no-list', dates: ['count'] }]);
  expect(codes({ state: 'none' }, plain)).toEqual([]);
  expect(codes({ state: 'none' }, counted, new Set(easter))).toEqual([]);
  expect(codes(known({}, true))).toEqual([{ code: 'whole-country', dates: ['count'] }]);
  expect(codes(known({}, true), plain)).toEqual([]);
  expect(codes(known({ compared: false }))).toEqual([{ code: 'unchecked', dates: ['count'] }]);
  expect(codes(known({ regionalUntil: 2026 }))).toEqual([{ code: 'regional', until: 2026, dates: ['count'] }]);
  expect(codes(known({ regionalUntil: 2027 }))).toEqual([]);
  expect(codes(known({ last: 2026 }))).toEqual([
    { code: 'outside', first: 2025, last: 2026, dates: ['count', 'handover'] },
  ]);
});

test('what is left is said to be counted with all holidays, the common ones, some, or none', () => {
  const span = ['2026-11-23', '2027-03-31'] as const;
  expect(holidayCoverage(known(), ...span)).toBe('all');
  expect(holidayCoverage(known({}, true), ...span)).toBe('common');
  expect(holidayCoverage(known({ regionalUntil: 2026 }), ...span)).toBe('common');
  expect(holidayCoverage(known({ last: 2026 }), ...span)).toBe('part');
  for (const state of ['none', 'waiting', 'failed'] as const) expect(holidayCoverage({ state }, ...span)).toBe('none');
});
