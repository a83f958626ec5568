import type { Candidate } from '../domain/notice/candidate.ts';
import type { HolidayDoubt } from '../domain/notice/holiday-doubts.ts';
import type { Length } from '../domain/notice/length.ts';
import type { RoutePoint } from '../domain/notice/route.ts';
import type { TierRule } from '../domain/notice/rule-set.ts';
import type { Step } from '../domain/notice/step.ts';
import type { Warning } from '../domain/notice/warnings.ts';
import type { noticeAnswer } from './fr/notice-answer.ts';
import type { Locale } from './locales.ts';
import { fill, plural, sayDay, sayList } from './say.ts';
import { sayMoney } from './say-money.ts';

/** The words an answer is put into, of one language. */
export type AnswerWords = typeof noticeAnswer;

/** The few of them that say the sentence to the client. */
export type SentenceWords = Pick<AnswerWords, 'lengths' | 'sentences'>;

/** A length in words. // sayLength('en', { kind: 'calendar', months: 1, weeks: 0, days: 15 }, words) => '1 month and 15 days' */
export function sayLength(locale: Locale, length: Length, say: Pick<AnswerWords, 'lengths'>): string {
  const { lengths } = say;
  if (length.kind === 'working')
    return plural(locale, length.saturday ? lengths.businessDays : lengths.workingDays, length.days);
  const parts = (['months', 'weeks', 'days'] as const).flatMap((unit) =>
    length[unit] > 0 ? [plural(locale, lengths[unit], length[unit])] : [],
  );
  return parts.length > 0 ? sayList(locale, parts) : lengths.none;
}

/** One step of the reasoning as a sentence. */
export function sayStep(locale: Locale, step: Step, say: AnswerWords): string {
  const day = sayDay(locale, step.day);
  switch (step.rule) {
    case 'event':
      return fill(say.event[step.event], { day });
    case 'start':
      return fill(startText(locale, step.start, say), { day });
    case 'add':
      return capital(
        fill(addText(step.length, step.reading, say), { day, length: sayLength(locale, step.length, say) }),
      );
    case 'clamp':
      return fill(say.clamp, { day });
    case 'align':
      return fill(step.moved ? say.align : say.aligned, { day, ending: say.endings[step.ending] });
    case 'roll':
      return step.roll === 'none' ? '' : fill(say.roll[step.roll], { day });
    case 'stays':
      return say.stays[step.weekday];
    case 'at-will':
      return fill(say.atWill, { day });
    case 'tier':
      return fill(tierText(locale, step.tier, step.met, say), { day });
    case 'tier-ending':
      return fill(say.tierEnding, {
        day,
        end: sayList(
          locale,
          step.endAt.map((end) => say.tierEnds[end]),
          'disjunction',
        ),
      });
    case 'your-length':
      return fill(say.yourLength, { length: sayLength(locale, step.length, say) });
    case 'breach':
      return fill(say.breach, { day });
    case 'cause':
      return say.cause;
    case 'term':
    case 'minimum':
      return fill(say[step.rule], { day });
    case 'deliverable':
      return fill(say.deliverable, { day });
  }
}

function startText(locale: Locale, start: Extract<Step, { rule: 'start' }>['start'], say: AnswerWords): string {
  if (start.from === 'next-month' || start.from === 'next-period') return say.start[start.from];
  if (start.from !== 'deemed') return '';
  const forms = start.unit === 'days' ? say.lengths.days : say.lengths.workingDays;
  return fill(say.start.deemed, { count: plural(locale, forms, start.count) });
}

function addText(length: Length, reading: 'same-number' | 'day-before' | 'clear', say: AnswerWords): string {
  const dateToDate = reading === 'same-number' && length.kind === 'calendar' && length.months > 0;
  return dateToDate ? say.add.months : say.add[reading];
}

function tierText(locale: Locale, tier: TierRule, met: boolean, say: AnswerWords): string {
  const words = say.tier;
  if (tier.latest === 'first-working-day-of-week') return met ? words.weekMet : words.weekMissed;
  if (tier.latest) return fill(met ? words.monthMet : words.monthMissed, { n: tier.latest.dayOfMonth });
  if (tier.notice === undefined) return words.nothing;
  const length = sayLength(locale, tier.notice, say);
  if (length === say.lengths.none) return words.nothing;
  if (!tier.endAt) return fill(words.length, { length });
  const end = sayList(
    locale,
    tier.endAt.map((ending) => words.ends[ending]),
    'disjunction',
  );
  return fill(words.lengthToEnd, { length, end });
}

/** A warning as a sentence. */
export function sayWarning(locale: Locale, warning: Warning, say: AnswerWords): string {
  const words = say.warning;
  switch (warning.code) {
    case 'past-end':
    case 'past-event':
      return plural(locale, words[warning.code], warning.days);
    case 'renewal':
      return fill(words.renewal, { day: sayDay(locale, warning.by) });
    case 'deliverable-after':
      return fill(words['deliverable-after'], { day: sayDay(locale, warning.day) });
    case 'old-rules':
      return fill(words['old-rules'], { day: sayDay(locale, warning.reviewed, 'long') });
    case 'may-need-more':
      return warning.years ? plural(locale, words['may-need-more-years'], warning.years) : words['may-need-more'];
    default:
      return words[warning.code];
  }
}

/** What could not be taken into account of the public holidays, as a sentence. */
export function sayHolidayDoubt(locale: Locale, doubt: HolidayDoubt, say: AnswerWords['holidays']): string {
  const { code, dates, ...years } = doubt;
  return fill(say.doubts[code], {
    ...years,
    dates: sayList(
      locale,
      dates.map((date) => say.dates[date]),
    ),
  });
}

/** What to say to the client about one date: `length` is the notice given, where there is one. */
export function saySentence(
  locale: Locale,
  candidate: Candidate,
  length: Length | undefined,
  say: SentenceWords,
): string {
  const { who, steps, waiting } = candidate;
  // Who waits says what then decides.
  if (who === 'paid') return waiting ? saySentence(locale, waiting.by, length, say) : '';
  const values = { day: sayDay(locale, candidate.end), length: length ? sayLength(locale, length, say) : '' };
  if (who === 'law' || who === 'proposal') {
    if (candidate.remark === 'your-length' || who === 'proposal') return fill(say.sentences.length, values);
    const atOnce = steps.some(({ rule }) => rule === 'at-will' || rule === 'breach');
    return fill(atOnce ? say.sentences['at-will'] : say.sentences.law, values);
  }
  return fill(say.sentences[who], values);
}

/** The name of a stage of the route, with its sum where it has one. */
export function sayPoint(locale: Locale, { kind, money }: RoutePoint, say: AnswerWords): string {
  return fill(say.points[kind], money ? { amount: sayMoney(locale, money) } : {});
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
