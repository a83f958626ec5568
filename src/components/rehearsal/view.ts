import type { RehearsalRecord } from '../../stores/rehearsal-record.ts';
import type { Meeting } from './meeting-day.ts';
import type { RehearsalProps } from './rehearsal-words.ts';
import type { PracticeState } from './use-practice.ts';
import type { ScriptState } from './use-script.ts';

/** What every part of the rehearsal is handed: the words, the script, the practice, what is kept, and how to change it. */
export type View = Pick<RehearsalProps, 'locale' | 'say' | 'links'> & {
  /** The level of the main headings. */
  level: 2 | 3;
  script: ScriptState;
  practice: PracticeState;
  record: RehearsalRecord;
  meeting: Meeting;
  change: (part: Partial<Omit<RehearsalRecord, 'attempts'>>) => void;
};

/** The heading so many levels under the main ones. // headingOf({ level: 2 }, 1) => 'h3' */
export function headingOf({ level }: Pick<View, 'level'>, below = 0): 'h2' | 'h3' | 'h4' | 'h5' {
  return `h${level + below}` as 'h2' | 'h3' | 'h4' | 'h5';
}

/** The `lang` of what is said, where it is not the language of the page. */
export function spokenMark({ locale, script }: Pick<View, 'locale' | 'script'>): string | undefined {
  return script.language === locale ? undefined : script.language;
}
