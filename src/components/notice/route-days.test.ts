import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays } from '../../domain/dates/calendar.ts';
import { anyDay } from '../../domain/notice/random-cases.ts';
import { routeOf } from '../../domain/notice/route.ts';
import { notice as english } from '../../i18n/en/notice.ts';
import { notice as french } from '../../i18n/fr/notice.ts';
import { typesetAll } from '../../i18n/typography.ts';
import { calendarText } from '../calendar/calendar-file.ts';
import { routeDays } from './route-days.ts';

const words = { fr: typesetAll('fr', french), en: typesetAll('en', english) };
const payment = { days: 30, startDayCounts: false, rolls: false, cites: [] };

/** Routes of every shape: with and without a posting day, a deliverable, a country that knows when an invoice is due. */
const anyRoute = anyDay.chain((today) =>
  fc
    .record({
      posting: fc.option(fc.nat(40), { nil: undefined }),
      received: fc.option(fc.nat(60), { nil: undefined }),
      deliverable: fc.option(fc.nat(400), { nil: undefined }),
      lastDay: fc.nat(400),
      isKnown: fc.boolean(),
    })
    .map(({ posting, received, deliverable, lastDay, isKnown }) => {
      const after = (count: number | undefined) => (count === undefined ? undefined : addDays(today, count));
      const days = { today, posting: after(posting), received: after(received), deliverable: after(deliverable) };
      const rules = isKnown ? ({ payment } as unknown as Parameters<typeof routeOf>[1]) : undefined;
      return { today, points: routeOf({ ...days, lastDay: addDays(today, lastDay) }, rules, new Set()) };
    }),
);

test('another library finds the dates of the route, all but today, in both languages, neutral or not', () => {
  fc.assert(
    fc.property(
      anyRoute,
      fc.constantFrom('fr' as const, 'en' as const),
      fc.boolean(),
      ({ today, points }, locale, says) => {
        const days = routeDays(points, { owner: 'abcd1234-notice', locale, say: words[locale], says, today });
        const file = new ICAL.Component(ICAL.parse(calendarText(days, new Date('2026-11-23T10:00:00Z'))));
        const read = file.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
        const ahead = points.filter(({ kind }) => kind !== 'today');
        expect(read.map(({ uid, startDate }) => [uid, startDate.toString()])).toEqual(
          ahead.map(({ kind, day }) => [`abcd1234-notice-${kind}@bon-vent`, day]),
        );
        expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
        for (const { summary, description } of read) expect(`${summary} ${description}`).not.toMatch(/\{|undefined/);
      },
    ),
    { numRuns: 2_000, seed: 20261125 },
  );
});

test('neutral titles and notes say nothing of a notice, a client or an end', () => {
  const points = routeOf({ today: '2026-11-23', received: '2026-12-01', lastDay: '2027-02-28' }, undefined, new Set());
  for (const locale of ['fr', 'en'] as const) {
    const days = routeDays(points, { owner: 'x', locale, say: words[locale], says: false, today: '2026-11-23' });
    const telling = /préavis|client|contrat|fin\b|dernier|notice|contract|last|leav|part(ir|ez)|fire/i;
    for (const { title, note } of days) expect(`${title} ${note}`).not.toMatch(telling);
    expect(new Set(days.map(({ title }) => title)).size).toBe(days.length);
  }
});
