import type { RuleSet } from '../../domain/notice/rule-set.ts';
import type { files } from '../../i18n/fr/files.ts';
import type { form } from '../../i18n/fr/form.ts';
import type { notice } from '../../i18n/fr/notice.ts';

/** A text to show under an id. */
export type Named = { id: string; label: string; text: string };

/** A source by its full id, as a step links to it. */
export type SourceLink = { title: string; url: string };

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
};

/** The words of one language that the calculator shows once it is in use. */
export type NoticeWords = {
  start: typeof notice.start;
  fields: typeof notice.fields;
  answer: typeof notice.answer;
  form: typeof form;
  files: typeof files;
};

/** What the calculator loads on first use: every word and rule of one language. */
export type NoticeData = NoticeWords & {
  factors: string[];
  countries: Country[];
  /** Style rules of the calculator, for a chapter that does not carry them. */
  styles: string[];
};
