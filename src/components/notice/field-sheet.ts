import type { Locale } from '../../i18n/locales.ts';
import type { NoticeField, NoticeForm } from '../../stores/notice-record.ts';
import { describedBy } from '../form/Field.tsx';

/** What every field of the form is handed: what is written, how to change it, and what is wrong with it. */
export type FieldSheet = {
  locale: Locale;
  form: NoticeForm;
  change: (changes: Partial<NoticeForm>) => void;
  errorOf: (field: NoticeField) => string | undefined;
  /** A typed day in words with its weekday, once the reader of days is loaded; empty for what is no day. */
  echo: (typed: string) => string;
};

/** The id of a field's control. // idOf('otherDay') => 'notice-otherDay' */
export function idOf(field: NoticeField): string {
  return `notice-${field}`;
}

/** What every control of the form carries: its id, its value, and what describes it. */
export function controlOf({ form, errorOf }: FieldSheet, name: NoticeField, hint?: string) {
  const id = idOf(name);
  const error = errorOf(name);
  return {
    id,
    value: form[name],
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(id, hint, error),
  };
}
