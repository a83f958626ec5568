import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator';
import { offerFile } from '../form/offer-file.ts';

/** One day to note. `day` is a civil day; `id` is stable, so that a calendar recognises the event. */
export interface CalendarDay {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly note: string;
}

/** The hour at which the alarm rings, in seconds after the day has begun. */
const NINE_O_CLOCK = 9 * 3600;

/**
 * Days as the text of a calendar file (RFC 5545): an all-day event each, which makes nobody busy and is private where a
 * calendar is shared, with an alarm at nine. `made` is the moment of making: a later file of the same `id` has the higher
 * sequence and wins.
 */
export function calendarText(days: readonly CalendarDay[], made: Date): string {
  const calendar = ical({ prodId: { company: 'Bon vent', product: 'Bon vent' } });
  for (const { id, day, title, note } of days) {
    const event = calendar.createEvent({
      id: `${id}@bon-vent`,
      sequence: Math.floor(made.getTime() / 60_000) % 2 ** 31,
      stamp: made,
      start: day,
      end: dayAfter(day),
      allDay: true,
      summary: title,
      description: note,
      // The standard's own word for it, and the one that Outlook reads.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      class: ICalEventClass.PRIVATE,
    });
    // In this library a trigger below zero comes after the moment it relates to, and the start has to be named afterwards.
    const alarm = event.createAlarm({ type: ICalAlarmType.display, trigger: -NINE_O_CLOCK, description: title });
    alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}

// The end of an all-day event is the first day that is no longer part of it (RFC 5545, 3.6.1).
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Hands the calendar file to the browser as a download; throws where the browser cannot take one. */
export function offerCalendar(days: readonly CalendarDay[], file: string): void {
  offerFile(file, calendarText(days, new Date()), 'text/calendar');
}
