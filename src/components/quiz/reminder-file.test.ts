import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { reminderText } from './reminder-file.ts';

const reminder = {
  id: 'abcd1234-sleep',
  day: '2027-02-28',
  title: 'Faire le point',
  note: 'À tête reposée ; '.repeat(9),
};
const text = reminderText(reminder, new Date('2026-11-23T22:30:00Z'));

/** The one event of a file, as another library reads it. */
function read(file: string): ICAL.Event {
  const component = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  return new ICAL.Event(component);
}

describe('the calendar file of a reminder', () => {
  it('is read by another library as one whole day, its end exclusive', () => {
    const event = read(text);
    expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2027-02-28', '2027-03-01']);
    expect([event.summary, event.description, event.uid]).toEqual([
      reminder.title,
      reminder.note,
      'abcd1234-sleep@bon-vent',
    ]);
  });

  it('rings at nine on the day itself, and makes nobody busy', () => {
    const event = read(text);
    const alarm = event.component.getFirstSubcomponent('valarm');
    const trigger = alarm?.getFirstProperty('trigger');
    expect(trigger?.getFirstParameter('related') ?? 'START').toBe('START');
    expect(String(trigger?.getFirstValue())).toBe('PT9H');
    expect(text).toContain('FREE');
  });

  it('is updated, not doubled, by a second import: the same identifier, a higher sequence', () => {
    const later = read(reminderText({ ...reminder, day: '2027-03-05' }, new Date('2026-11-24T08:00:00Z')));
    expect(later.uid).toBe(read(text).uid);
    expect(later.sequence).toBeGreaterThan(read(text).sequence);
  });

  it('has lines that end as the standard wants and none over 75 bytes', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});
