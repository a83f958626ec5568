import type { NoticeField } from '../../stores/notice-record.ts';
import { PickedDay } from '../form/PickedDay.tsx';
import { type FieldSheet, idOf } from './field-sheet.ts';

type Props = FieldSheet & { name: NoticeField; label: string; hint?: string; calendar: string };

/** A day of the form, said back with its weekday. */
export function DayField({ name, label, hint, calendar, form, change, errorOf, echo }: Props) {
  const value = form[name];
  const write = (day: string) => change({ [name]: day });
  return (
    <PickedDay {...{ label, hint, calendar, value, write }} id={idOf(name)} error={errorOf(name)} said={echo(value)} />
  );
}
