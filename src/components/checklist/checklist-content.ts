import { checkPoints } from '../../catalog/checklist.ts';
import type { Locale } from '../../i18n/locales.ts';
import { address } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';
import type { ChecklistProps } from './checklist-props.ts';

/** What the checklist of a language is handed, on its own page and in its chapter. */
export async function checklistProps(locale: Locale): Promise<ChecklistProps> {
  const { checklist, notice: calculator } = words(locale);
  const { start, notice } = checklist;
  return {
    locale,
    say: { start, notice },
    points: await checkPoints(locale),
    unitWords: calculator.start.units,
    calculator: address(locale, 'notice'),
  };
}
