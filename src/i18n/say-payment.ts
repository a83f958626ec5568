import { type Money, moneyOf } from '../domain/money/money.ts';
import type { AgreedMax, FixedCompensation, PaymentRules } from '../domain/notice/payment-rules.ts';
import type { owedAnswer } from './fr/notice-owed.ts';
import type { Locale } from './locales.ts';
import { fill, plural, sayList } from './say.ts';
import { sayMoney, sayPercent } from './say-money.ts';

type Words = typeof owedAnswer;

/** A country's own words on payment, as its file has them. */
export type PaymentWords = Partial<
  Record<
    | 'note'
    | 'alternative'
    | 'effectIfLonger'
    | 'agreedNote'
    | 'reference'
    | 'interestFrom'
    | 'floor'
    | 'interestNote'
    | 'remedy',
    string
  >
>;

/** One line of a country's payment rules: what it is about, what the law says, what it adds. */
export type PaymentLine = { label: string; text: string; more: string[] };

/** A number of days in words. // sayDays('en', 30, words) => '30 days' */
export function sayDays(locale: Locale, days: number, say: Words): string {
  return plural(locale, say.days, days);
}

/** Sums of several currencies, joined. // sayMonies('en', [euro('40.00'), yen('5')]) => '€40.00 and JP¥5' */
export function sayMonies(locale: Locale, sums: readonly Money[]): string {
  return sayList(
    locale,
    sums.map((sum) => sayMoney(locale, sum)),
  );
}

/** Percentage points in words. // sayPoints('fr', 9.2, words) => '9,2 points' */
export function sayPoints(locale: Locale, points: number, say: Words): string {
  return plural(locale, say.rule.points, points);
}

/** All that the data says about payment in one country; what is not established is said, never left out. */
export function sayPayment(locale: Locale, rules: PaymentRules, words: PaymentWords, say: Words): PaymentLine[] {
  const { rule } = say;
  const present = (texts: (string | undefined)[]) => texts.filter((text) => text !== undefined && text !== '');
  const lines: [label: string, text: string, more: (string | undefined)[]][] = [
    [rule.term, termText(locale, rules, say), [words.note, ...dueDayTexts(rules, say)]],
    [rule.max, maxText(locale, rules.agreedMax, words, say), maxTexts(locale, rules.agreedMax, words, say)],
    [rule.interest, interestText(locale, rules, words, say), [words.interestNote]],
    [rule.sum, sumText(locale, rules.fixedCompensation, say), []],
    [rule.reminder, reminderText(rules.reminderNeeded, say), []],
  ];
  if (words.remedy) lines.push([rule.remedy, words.remedy, []]);
  return lines.map(([label, text, more]) => ({ label, text, more: present(more) as string[] }));
}

function termText(locale: Locale, { days, from }: PaymentRules, { rule, ...say }: Words): string {
  if (days === null || from === null) return rule.termNone;
  const start = rule.starts[from];
  return fill(days === 0 ? rule.termAtOnce : rule.termDays, { days: plural(locale, say.days, days), from: start });
}

function dueDayTexts({ days, startDayCounts, rolls }: PaymentRules, { rule }: Words): (string | undefined)[] {
  if (days === null) return [];
  const rolling = rolls === null ? rule.rollsUnknown : rolls ? rule.rolls : rule.rollsNot;
  return [startDayCounts ? rule.termFirst : undefined, rolling];
}

function maxText(locale: Locale, max: AgreedMax | null, words: PaymentWords, say: Words): string {
  if (max === null) return say.rule.maxNone;
  const days = [sayDays(locale, max.days, say), max.from && say.rule.maxFrom[max.from]].filter(Boolean).join(' ');
  const text = fill(max.hard ? say.rule.maxHard : say.rule.maxSoft, { days });
  return words.alternative ? `${text}, ${fill(say.rule.or, { text: words.alternative })}` : text;
}

function maxTexts(locale: Locale, max: AgreedMax | null, words: PaymentWords, say: Words): (string | undefined)[] {
  if (max === null) return [words.agreedNote];
  const days = (count: number | undefined, text: string) =>
    count && fill(text, { days: sayDays(locale, count, say), rule: '' });
  const large = max.largeClientToSmallSupplier;
  const largeRule =
    large && fill(large.hard ? say.rule.maxHard : say.rule.maxSoft, { days: sayDays(locale, large.days, say) });
  return [
    days(max.periodicInvoiceDays, say.rule.periodic) || undefined,
    days(max.publicAuthorityDays, say.rule.public) || undefined,
    largeRule && fill(say.rule.large, { rule: largeRule }),
    words.effectIfLonger,
    words.agreedNote,
  ];
}

function interestText(locale: Locale, { interest }: PaymentRules, words: PaymentWords, say: Words): string {
  const { rule } = say;
  if (interest.kind === 'fixed-rate') {
    const rate = fill(rule.fixedRate, { rate: sayPercent(locale, String(interest.percent)) });
    return words.interestFrom ? `${rate}, ${fill(rule.from, { from: words.interestFrom })}` : rate;
  }
  if (interest.kind !== 'reference-plus') return rule[interest.kind];
  const points = sayPoints(locale, interest.points, say);
  const formula = fill(rule.referencePlus, { reference: words.reference ?? '', points });
  return words.floor ? `${formula}, ${fill(rule.floor, { floor: words.floor })}` : formula;
}

function sumText(locale: Locale, bands: readonly FixedCompensation[], { rule }: Words): string {
  if (bands.length === 0) return rule.sumNone;
  const said = bands.map(({ currency, amount, debtBelow, debtUpTo }) => {
    const money = (figure: number) => sayMoney(locale, moneyOf(String(figure), currency));
    const bound = debtBelow ?? debtUpTo;
    if (bound === undefined) return bands.length === 1 ? money(amount) : fill(rule.sumAbove, { amount: money(amount) });
    const text = debtBelow === undefined ? rule.sumUpTo : rule.sumBelow;
    return fill(text, { amount: money(amount), bound: money(bound) });
  });
  return said.join(', ');
}

function reminderText(needed: boolean | null, { rule }: Words): string {
  if (needed === null) return rule.reminderUnknown;
  return needed ? rule.reminderYes : rule.reminderNo;
}
