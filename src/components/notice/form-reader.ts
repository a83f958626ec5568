import type { Day } from '../../domain/dates/day.ts';
import type { Money } from '../../domain/money/money.ts';
import { readMoney } from '../../domain/money/read-money.ts';
import { readPercent } from '../../domain/money/read-percent.ts';
import type { Length } from '../../domain/notice/length.ts';
import { dayLines } from '../../i18n/day-lines.ts';
import type { noticeFields } from '../../i18n/fr/notice-fields.ts';
import { readDay } from '../../i18n/read-day.ts';
import type { NoticeField, NoticeForm } from '../../stores/notice-record.ts';

/** What is wrong with one field. `days` are put into words by whoever says the error. */
export type FormError = {
  field: NoticeField;
  code: keyof typeof noticeFields.errors;
  values: Record<string, string | number>;
  days: Record<string, Day>;
};

const blank: Length = { kind: 'calendar', months: 0, weeks: 0, days: 0 };
const half = /^(\d+)[.,]50?$/;

/** Reads fields one by one and collects what is wrong with them; a field that fails gives a harmless value. */
export class FormReader {
  readonly errors: FormError[] = [];
  readonly form: NoticeForm;

  constructor(form: NoticeForm) {
    this.form = form;
  }

  /** Records an error; a field has one at most, the first. */
  fail(
    field: NoticeField,
    code: FormError['code'],
    values: FormError['values'] = {},
    days: FormError['days'] = {},
  ): void {
    if (!this.errors.some((error) => error.field === field)) this.errors.push({ field, code, values, days });
  }

  /** A typed day, or `undefined`; empty is an error only where `missing` says which. */
  day(field: NoticeField, missing?: FormError['code']): Day | undefined {
    const read = readDay(this.form[field]);
    if (read.kind === 'day') return read.day;
    if (read.kind === 'empty' && missing) this.fail(field, missing);
    if (read.kind !== 'error') return undefined;
    const { day, ...values } = read.values;
    this.fail(field, read.code, values, typeof day === 'string' ? { day } : {});
    return undefined;
  }

  /** A whole number that is not negative. */
  count(field: NoticeField, code: FormError['code']): number {
    const text = this.form[field].trim();
    if (/^\d{1,6}$/.test(text)) return Number(text);
    this.fail(field, code);
    return 0;
  }

  /** A length in its unit; one month and a half is offered as one month and fifteen days, never rounded. */
  length(
    field: NoticeField,
    unit: Exclude<NoticeForm['unit'], 'nothing' | 'no-contract'>,
    extra?: NoticeField,
  ): Length {
    const text = this.form[field].trim();
    const whole = half.exec(text);
    if (text === '') this.fail(field, 'length-missing');
    else if (whole && unit === 'months') this.fail(field, 'half-month', { months: Number(whole[1]) });
    else if (/^-?\d{1,6}$/.test(text)) return this.inUnit(Number(text), field, unit, extra);
    else this.fail(field, 'length-unreadable');
    return blank;
  }

  /** An amount, of the currency it names or of the one chosen beside it. */
  money(field: NoticeField, chosen: string): Money | undefined {
    const read = readMoney(this.form[field], chosen);
    if (read.kind === 'empty') this.fail(field, 'money-missing');
    if (read.kind === 'error') this.fail(field, `money-${read.code}`);
    if (read.kind !== 'money') return undefined;
    if (!/[1-9]/.test(read.money.amount)) this.fail(field, 'money-zero');
    return read.money;
  }

  /** A rate in per cent, or `undefined` where none is given. */
  percent(field: NoticeField): string | undefined {
    const read = readPercent(this.form[field]);
    if (read.kind === 'error') this.fail(field, `rate-${read.code}`);
    return read.kind === 'percent' ? read.percent : undefined;
  }

  /** The reader's own holidays, one date a line; a comma or a semicolon does as well. */
  holidays(): ReadonlySet<Day> {
    const found = new Set<Day>();
    for (const line of dayLines(this.form.holidays)) {
      const read = readDay(line);
      if (read.kind === 'day') found.add(read.day);
      else this.fail('holidays', 'holiday-unreadable', { line: line.slice(0, 60) });
    }
    return found;
  }

  private inUnit(count: number, field: NoticeField, unit: NoticeForm['unit'], extra: NoticeField | undefined): Length {
    if (count < 0) this.fail(field, 'absurd-length');
    if (unit === 'working-days' || unit === 'business-days') {
      return { kind: 'working', days: count, saturday: unit === 'business-days' };
    }
    const more =
      unit === 'months' && extra && this.form[extra].trim() !== '' ? this.count(extra, 'length-unreadable') : 0;
    const base = { ...blank, days: more } as Extract<Length, { kind: 'calendar' }>;
    if (unit === 'months') return { ...base, months: count };
    return unit === 'weeks' ? { ...base, weeks: count } : { ...base, days: count };
  }
}
