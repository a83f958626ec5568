import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { holidayLists } from '../../src/catalog/holiday-days.ts';
import { weekdayOf } from '../../src/domain/dates/calendar.ts';
import { isDay } from '../../src/domain/dates/day.ts';
import { chosenPlace, holidayPlace } from '../../src/domain/notice/holiday-place.ts';
import { holidayCorrectionsSchema, holidayPlacesSchema } from '../../src/schemas/holidays.ts';
import { jurisdictionSchema } from '../../src/schemas/jurisdiction.ts';

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'), { merge: true });
const places = holidayPlacesSchema.parse(read('../../src/content/holidays/places.yaml'));
const corrections = holidayCorrectionsSchema.parse(read('../../src/content/holidays/corrections.yaml'));
const lists = holidayLists(places, corrections);
const daysIn = (place: string, year: number) =>
  (lists.find((list) => list.place === place)?.days ?? []).filter((day) => day.startsWith(String(year)));

const monthDays = z
  .string()
  .regex(/^(\d\d-\d\d( |$))*$/)
  .transform((text) => text.split(' ').filter(Boolean));
const row = z
  .strictObject({
    place: z.string(),
    year: z.int(),
    days: monthDays,
    moved: monthDays.optional(),
    basis: z.enum(['official', 'statute-rule']),
    source: z.strictObject({
      title: z.string().min(10),
      url: z.url().optional(),
      read: z.string().optional(),
      quotedBy: z.url().optional(),
    }),
  })
  .refine(({ basis, source }) => basis !== 'official' || (source.url && source.read), 'an official list has been read');
const { places: table } = z.strictObject({ places: z.array(row) }).parse(read('holidays.yaml'));

for (const { place, year, days, moved } of table) {
  test(`${place} ${year}: the days off are those of its list`, () => {
    const ours = daysIn(place, year).filter((day) => weekdayOf(day) !== 7);
    const theirs = [...days, ...(moved ?? [])].map((day) => `${year}-${day}`).filter((day) => weekdayOf(day) !== 7);
    expect(ours).toEqual(theirs.sort());
  });
}

test('a place that says it was compared has a row, and every row speaks of such a place', () => {
  const compared = lists.filter((list) => list.compared).map(({ place }) => place);
  expect([...new Set(table.map(({ place }) => place))].sort()).toEqual(compared.sort());
  expect(table.length).toBeGreaterThan(23);
});

test('a moved day is a Saturday whose substitute is in the list', () => {
  for (const { place, year, days, moved = [] } of table) {
    for (const day of moved) expect(weekdayOf(`${year}-${day}`), `${place} ${year}-${day}`).toBe(6);
    expect(moved.length, `${place} ${year}`).toBeLessThanOrEqual(days.length);
  }
});

test('every list has whole years, in order, no day twice, and a plausible number', () => {
  expect(lists.length).toBeGreaterThan(140);
  for (const { place, days, first, last } of lists) {
    expect([...new Set(days)].sort(), place).toEqual(days);
    expect(days.every(isDay), place).toBe(true);
    expect(days[0], place).toBe(`${first}-01-01`);
    for (let year = first; year <= last; year += 1) {
      const weekdays = daysIn(place, year).filter((day) => weekdayOf(day) < 6).length;
      expect(weekdays, `${place} ${year}`).toBeGreaterThanOrEqual(place === 'CH' ? 1 : 3);
      expect(weekdays, `${place} ${year}`).toBeLessThanOrEqual(19);
    }
  }
});

test('a region has what its country has everywhere, weekends aside', () => {
  for (const { id, whole, regions } of places.countries.filter(({ whole }) => whole === 'shared')) {
    const shared = lists.find(({ place }) => place === id)?.days ?? [];
    for (const region of regions ?? []) {
      const own = lists.find(({ place }) => place === region.id)?.days;
      expect(
        shared.filter((day) => !own?.includes(day)),
        `${region.id}, ${whole}`,
      ).toEqual([]);
    }
  }
});

test('without a region, only what all regions share', () => {
  expect(daysIn('CH', 2027)).not.toContain('2027-03-26');
  expect(daysIn('GB', 2027)).not.toContain('2027-03-29');
  expect(daysIn('DE', 2027)).toContain('2027-03-29');
});

test('after the last year its region has published, only the days of the whole country', () => {
  expect(daysIn('ES-MD', 2026)).toContain('2026-04-02');
  expect(daysIn('ES-MD', 2027)).toEqual(daysIn('ES', 2027));
});

test('every rule set leads to a list, with each region it offers', () => {
  const regionsOf = Object.fromEntries(
    places.countries.map(({ id, regions }) => [id, (regions ?? []).map((region) => region.id)]),
  );
  const folder = '../../src/content/jurisdictions/';
  const named = readdirSync(new URL(folder, import.meta.url)).map((file) =>
    jurisdictionSchema.shape.holidays.parse((read(folder + file) as { holidays: unknown }).holidays),
  );
  const served = new Set(lists.map(({ place }) => place));
  for (const rule of named) {
    const found = rule && holidayPlace(rule, regionsOf);
    expect(found, JSON.stringify(rule)).toBeDefined();
    if (!found) continue;
    const asked = ['', ...found.regions].map((region) => chosenPlace(found, region).place);
    expect(asked.filter((place) => !served.has(place))).toEqual([]);
  }
});

test('a day that is a holiday from the afternoon on stays a working day', () => {
  // Christmas Eve in Queensland begins at six in the evening.
  expect(daysIn('AU-QLD', 2027)).not.toContain('2027-12-24');
});

test('a correction that names no day of the package stops the build', () => {
  const wrong = {
    add: [],
    remove: ['02-30'],
    why: 'a day that is not there at all',
    source: corrections.corrections[0]?.source,
  };
  const broken = holidayCorrectionsSchema.parse({ corrections: [{ ...wrong, places: ['FR'] }] });
  expect(() => holidayLists(places, broken)).toThrow(/holidays of FR: "02-30"/);
});

test('names are typed with plain spaces and straight apostrophes', () => {
  for (const file of ['places', 'corrections']) {
    const text = readFileSync(new URL(`../../src/content/holidays/${file}.yaml`, import.meta.url), 'utf8');
    expect(text.match(/[\u00a0\u202f’]/g), file).toBeNull();
  }
});
