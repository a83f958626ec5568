import { dayLines } from '../../i18n/day-lines.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readDay } from '../../i18n/read-day.ts';
import { plural, sayDay, sayList } from '../../i18n/say.ts';
import { sayLength } from '../../i18n/say-notice.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import type { Answered } from './answer-form.ts';
import type { NoticeData } from './notice-data.ts';
import { asksForSending } from './read-form.ts';

/** One answer of the form as it was counted. */
export type AskedRow = { label: string; value: string };

type Sheet = { locale: Locale; data: NoticeData; form: NoticeForm; outcome: Answered };
type Rows = (sheet: Sheet) => (readonly [label: string, value: string | false | undefined])[];

/** What was asked, in the form's own words: everything the date depends on, and nothing that was left as it was. */
export function askedRows(sheet: Sheet): AskedRow[] {
  const rows = [...first(sheet), ...contract(sheet), ...law(sheet), ...relation(sheet), ...beside(sheet)];
  // What a label adds in brackets is for whoever fills in the form: that it may be left empty, how it is called elsewhere.
  return rows.flatMap(([label, value]) => (value ? [{ label: label.replace(/\s*\([^)]*\)$/, ''), value }] : []));
}

function dayIn(locale: Locale, typed: string, style: 'full' | 'long' | 'short' = 'long'): string | undefined {
  const read = readDay(typed);
  return read.kind === 'day' ? sayDay(locale, read.day, style) : undefined;
}

const first: Rows = ({ locale, data, form, outcome }) => {
  const { start, answer } = data;
  const { clause } = outcome.notice;
  const day = form.mode === 'backwards' ? 'target' : asksForSending(form) ? 'sending' : 'receipt';
  return [
    [start.length, clause.says === 'length' ? sayLength(locale, clause.length, answer) : start.units[clause.says]],
    [start.day[day], dayIn(locale, form.day, 'full')],
    [start.country, outcome.country?.name ?? start.otherCountry],
  ];
};

const contract: Rows = ({ locale, data, form, outcome }) => {
  const say = data.fields;
  const { clause } = outcome.notice;
  if (clause.says !== 'length') return [];
  const { start, period } = clause;
  const { days, workingDays } = data.answer.lengths;
  const deemed = start.from === 'deemed' && plural(locale, start.unit === 'days' ? days : workingDays, start.count);
  const inPeriods = form.starts === 'next-period' || form.ends === 'end-of-period';
  return [
    [say.starts, form.starts !== 'receipt' && say.startOptions[form.starts]],
    [say.deemedCount, deemed],
    [say.ends, form.ends !== 'any' && say.endOptions[form.ends]],
    [say.every, inPeriods && say.everyOptions[form.every]],
    [say.anchor, inPeriods && sayDay(locale, period.anchor, 'long')],
    [say.counting, say.countingOptions[form.counting].label],
    [say.roll, form.roll !== 'none' && say.rollOptions[form.roll]],
  ];
};

const law: Rows = ({ locale, data, form, outcome }) => {
  const say = data.fields;
  const { proposed } = outcome.notice;
  const service = outcome.country?.variants.find(({ id }) => id === form.service);
  return [
    [say.service, service?.label],
    [say.payPeriod, form.payPeriod && say.payPeriods[form.payPeriod]],
    [say.serviceYears, form.serviceYears && say.serviceYearsOptions[form.serviceYears]],
    [say.established, form.established && (form.established === 'yes' ? say.yes : say.no)],
    [say.takesMostWork, form.takesMostWork && (form.takesMostWork === 'yes' ? say.yes : say.no)],
    [say.cause, form.cause && say.yes],
    [say.proposed, proposed && sayLength(locale, proposed, data.answer)],
  ];
};

const relation: Rows = ({ locale, data, form }) => {
  const say = data.fields;
  const inTerm = form.relationship === 'fixed-term';
  return [
    [say.relationship, form.relationship !== 'open-ended' && say.relationships[form.relationship]],
    [say.until, inTerm && dayIn(locale, form.until)],
    [say.objectBy, inTerm && dayIn(locale, form.objectBy)],
    [say.clauseAllowsExit, inTerm && form.clauseAllowsExit && say.yes],
    [say.noExitBefore, !inTerm && dayIn(locale, form.noExitBefore)],
    [say.since, dayIn(locale, form.since)],
  ];
};

const beside: Rows = ({ locale, data, form, outcome }) => {
  const say = data.fields;
  const backwards = form.mode === 'backwards';
  const holidays = dayLines(form.holidays).flatMap((line) => dayIn(locale, line, 'short') ?? []);
  return [
    [say.otherDay[asksForSending(form) ? 'receipt' : 'sending'], !backwards && dayIn(locale, form.otherDay)],
    [say.means, backwards && say.meansOptions[form.means]],
    [say.deliverable, dayIn(locale, form.deliverable)],
    [say.backToBack, form.backToBack && say.yes],
    [data.answer.holidays.region, outcome.country?.holidays?.names[form.region]],
    [say.holidays, holidays.length > 0 && sayList(locale, holidays)],
  ];
};
