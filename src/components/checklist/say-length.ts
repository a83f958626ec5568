import type { checklist } from '../../i18n/fr/checklist.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plural } from '../../i18n/say.ts';
import type { NoticeForm } from '../../stores/notice-form.ts';

/** Units that need no number. */
export const silentUnits: readonly string[] = ['nothing', 'no-contract'];

/** A length in words, or that there is none yet. // sayLength('en', { amount: '2', unit: 'months', … }, say) => '2 months' */
export function sayLength(
  locale: Locale,
  { amount, unit }: Pick<NoticeForm, 'amount' | 'unit'>,
  say: typeof checklist.notice,
): string {
  if (unit === 'nothing' || unit === 'no-contract') return say[unit];
  const count = amount.trim();
  if (count === '') return say.blank;
  return /^\d{1,6}$/.test(count)
    ? plural(locale, say[unit], Number(count))
    : `${count} (${plural(locale, say[unit], 2)})`;
}
