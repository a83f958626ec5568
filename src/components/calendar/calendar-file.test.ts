import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/dates/calendar.ts';
import { anyDay } from '../../domain/notice/random-cases.ts';
import { calendarText } from './calendar-file.ts';

const day = { id: 'abcd1234-sleep', day: '2027-02-28', title: 'Faire le point', note: 'À tête reposée ; '.repeat(9) };
const made = new Date('2026-11-23T22:30:00Z');
const text = calendarText([day], made);

/** The events of a file, as another library reads them. */
function events(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function first(file: string): ICAL.Event {
  const [event] = events(file);
  if (!event) throw new Error('no event');
  return event;
}

/** When an event rings, and from where that is counted. */
function ringsAt({ component }: ICAL.Event): string {
  const alarms = component.getAllSubcomponents('valarm');
  const triggers = alarms.map((alarm) => alarm.getFirstProperty('trigger'));
  return triggers
    .map((trigger) => `${trigger?.getFirstParameter('related') ?? 'START'} ${trigger?.getFirstValue()}`)
    .join();
}

describe('a calendar file', () => {
  it('is read by another library as one whole day, its end exclusive', () => {
    const event = first(text);
    expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2027-02-28', '2027-03-01']);
    expect([event.summary, event.description, event.uid]).toEqual([day.title, day.note, 'abcd1234-sleep@bon-vent']);
  });

  it('rings at nine on the day itself, makes nobody busy and is private', () => {
    const { component } = first(text);
    expect(ringsAt(first(text))).toBe('START PT9H');
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(component.getFirstPropertyValue('x-microsoft-cdo-busystatus')).toBe('FREE');
    expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
  });

  it('is updated, not doubled, by a second import: the same identifier, a higher sequence', () => {
    const later = first(calendarText([{ ...day, day: '2027-03-05' }], new Date('2026-11-24T08:00:00Z')));
    expect(later.uid).toBe(first(text).uid);
    expect(later.sequence).toBeGreaterThan(first(text).sequence);
  });

  it('is read event by event as it was meant, whatever the texts', () => {
    // A calendar file knows one line end and no control characters.
    const anyText = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .map((some) =>
        `${some} ; , \\ « é » 🙂 שלום\n${some}`.replace(/\p{Cc}/gu, (mark) => (mark === '\n' ? mark : ' ')),
      );
    const anyDays = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z0-9]{4,20}-[a-z-]{1,12}$/),
        day: anyDay,
        title: anyText,
        note: anyText,
      }),
      { selector: ({ id }) => id, maxLength: 10 },
    );
    fc.assert(
      fc.property(anyDays, (days) => {
        const file = calendarText(days, made);
        const read = events(file).map((event) => ({
          id: event.uid,
          from: event.startDate.toString(),
          to: event.endDate.toString(),
          title: event.summary,
          note: event.description,
          rings: ringsAt(event),
        }));
        expect(read).toEqual(
          days.map(({ id, day, title, note }) => ({
            id: `${id}@bon-vent`,
            from: day,
            to: addDays(day, 1),
            title,
            note,
            rings: 'START PT9H',
          })),
        );
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
      { numRuns: 1_000, seed: 20261125 },
    );
  });
});
