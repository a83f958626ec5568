import type { HolidayPlace } from '../../domain/notice/holiday-place.ts';
import type { RuleSet } from '../../domain/notice/rule-set.ts';
import type { files } from '../../i18n/fr/files.ts';
import type { form } from '../../i18n/fr/form.ts';
import type { notice } from '../../i18n/fr/notice.ts';

/** A text to show under an id. */
export type Named = { id: string; label: string; text: string };

/** A source, as a step links to it; `lang` where its title is in another language than the page. */
export type SourceLink = { title: string; url: string; lang?: string };

/** What a country's law says about payment, in words of one language; the figures are in `rules.payment`. */
export type PaymentTexts = {
  /** A word on the term when nothing was agreed; where the law sets none, it says so. */
  note?: string;
  alternative?: string;
  effectIfLonger?: string;
  agreedNote?: string;
  /** The rate that interest refers to. */
  reference?: string;
  interestFrom?: string;
  floor?: string;
  interestNote?: string;
  /** What can be claimed beyond interest. */
  remedy?: string;
  /** Where it is written. */
  ref?: string;
};

/** A law made for freelancers, point by point. */
export type Protection = { name: string; points: string[]; cites: string[] };

/** A country as the list of countries shows it; `group` is there where several share a country. */
export type CountryChoice = { id: string; name: string; group?: string };

/** One country as the calculator shows it: the rules it computes with, and their texts in one language. */
export type Country = {
  rules: RuleSet;
  name: string;
  text: string;
  variants: Named[];
  watch: string[];
  /** Where the way of counting is written, for a step that no source of ours carries. */
  countingRef: string;
  sources: Record<string, SourceLink>;
  payment: PaymentTexts;
  /** What the notice must or had better look like. */
  form: string[];
  /** Leaving for a reason, step by step. */
  cause: { steps: string[]; cites: string[] };
  /** What must be shown where the law wants a reason: `default`, `fixed-term`, `project` or a variant's id. */
  causeTests: Record<string, string>;
  /** The law's word on very long engagements. */
  longTerm?: string;
  /** A remark of the law on its own rule. */
  note?: string;
  protections: Protection[];
  /** What is not established about payment. */
  unknown: string[];
  /** Where its public holidays are, and the names of its regions; absent where we have no list. */
  holidays?: HolidayPlace & { folder: string; names: Record<string, string> };
};

/** The words of one language that the calculator shows once it is in use. */
export type NoticeWords = {
  start: typeof notice.start;
  fields: typeof notice.fields;
  answer: typeof notice.answer;
  away: typeof notice.away;
  form: typeof form;
  files: typeof files;
};

/** What the calculator loads on first use: the words of one language. The rules come with the country that is chosen. */
export type NoticeData = NoticeWords & {
  factors: string[];
  countries: CountryChoice[];
  /** The country the form names, once it is loaded. */
  country?: Country;
  /** The calculator's own page, the message that takes its dates, and the sentences in the other language. */
  links: { page: string; message: string; sentence: string };
  /** Style rules of the calculator, for a chapter that does not carry them. */
  styles: string[];
};
