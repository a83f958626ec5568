import { readDay } from '../../i18n/read-day.ts';
import type { TakenDates } from '../../stores/dates-record.ts';

/** The day of the conversation: as typed, else the day on which the calculator has the notice sent or received. */
export function meetingOf(typed: string, dates: TakenDates | undefined) {
  const read = readDay(typed);
  const known = ['sending', 'receipt']
    .map((kind) => dates?.points.find((point) => point.kind === kind)?.day)
    .find(Boolean);
  return { read, known, day: read.kind === 'day' ? read.day : read.kind === 'empty' ? known : undefined };
}

/** A meeting as the field shows it. */
export type Meeting = ReturnType<typeof meetingOf>;
