import type { Path } from '../../domain/checklist/checklist.ts';
import type { checklist } from '../../i18n/fr/checklist.ts';
import type { Locale } from '../../i18n/locales.ts';

/** One point in one language. */
export type CheckPointProps = { id: string; title: string; why: string; asks?: 'notice' };

/** All that the checklist is handed: one language, both paths. */
export type ChecklistProps = {
  locale: Locale;
  say: Pick<typeof checklist, 'start' | 'notice'>;
  points: Record<Path, CheckPointProps[]>;
  /** The units of the calculator, in words, and where it is. */
  unitWords: Record<string, string>;
  calculator: string;
};
