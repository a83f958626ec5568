import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventBusyStatus } from 'ical-generator';

/** A reminder of one day. `day` is a civil day; `id` is stable, so that a calendar recognises the event. */
export interface Reminder {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly note: string;
}

/** The hour at which the alarm rings, in seconds after the day has begun. */
const NINE_O_CLOCK = 9 * 3600;

/**
 * The reminder as the text of a calendar file (RFC 5545): one all-day event that does not make anybody busy, with an
 * alarm at nine. `made` is the moment of making: a later file of the same `id` has the higher sequence and wins.
 */
export function reminderText({ id, day, title, note }: Reminder, made: Date): string {
  const calendar = ical({ prodId: { company: 'Bon vent', product: 'Bon vent' } });
  const event = calendar.createEvent({
    id: `${id}@bon-vent`,
    sequence: Math.floor(made.getTime() / 60_000) % 2 ** 31,
    stamp: made,
    start: day,
    end: dayAfter(day),
    allDay: true,
    summary: title,
    description: note,
    busystatus: ICalEventBusyStatus.FREE,
  });
  // In this library a trigger below zero comes after the moment it relates to, and the start has to be named afterwards.
  const alarm = event.createAlarm({ type: ICalAlarmType.display, trigger: -NINE_O_CLOCK, description: title });
  alarm.relatesTo(ICalAlarmRelatesTo.start);
  return calendar.toString();
}

// The end of an all-day event is the first day that is no longer part of it (RFC 5545, 3.6.1).
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Hands the calendar file to the browser as a download. */
export function offerReminder(reminder: Reminder & { file: string }): void {
  const blob = new Blob([reminderText(reminder, new Date())], { type: 'text/calendar;charset=utf-8' });
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: reminder.file });
  link.click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
