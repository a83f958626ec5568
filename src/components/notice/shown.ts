import type { Locale } from '../../i18n/locales.ts';
import type { Answered } from './answer-form.ts';
import type { NoticeData } from './notice-data.ts';

/** What every part of the answer is handed. */
export type Shown = {
  locale: Locale;
  data: NoticeData;
  outcome: Answered;
  /** The heading of a part, one below the answer's own. */
  Heading: 'h4' | 'h5';
};
