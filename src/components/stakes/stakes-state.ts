import { exposureOf } from '../../domain/stakes/ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import { sayMonies } from '../../i18n/say-payment.ts';
import { $noticeRecord } from '../../stores/notice-record.ts';
import { $stakes } from '../../stores/stakes-record.ts';
import type { Country } from '../notice/notice-data.ts';
import { civilDay } from '../quiz/civil-day.ts';
import { fetchJson } from '../site/fetch-json.ts';
import { readStakes } from './read-stakes.ts';
import type { StakesWords } from './stakes-props.ts';

/** The words of the chapter's door. */
export type StateWords = Pick<StakesWords['answer'], 'exposed' | 'overdue' | 'youOwe'>;

/** What the chapter's door says of the open client's file: exposed, overdue, owed by the reader; nothing where sums cannot be read. */
export async function stateNow(locale: Locale, say: StateWords, words: string): Promise<string[]> {
  const form = $noticeRecord.get();
  const { errors, ledger, holidays } = readStakes(form, $stakes.get());
  if (errors.length > 0) return [];
  const hangsOnLaw = ledger.owed.some(({ counts }) => counts === 'law') && /^[A-Z]{2}/.test(form.country);
  const country = hangsOnLaw ? await fetchJson<Country>(words.replace(/\.json$/, `.${form.country}.json`)) : undefined;
  const { exposed, overdue, youOwe } = exposureOf(ledger, country?.rules, holidays, civilDay(0));
  return [[say.exposed, exposed] as const, [say.overdue, overdue] as const, [say.youOwe, youOwe] as const].flatMap(
    ([text, sums]) => (sums.length > 0 ? [fill(text, { sums: sayMonies(locale, sums) })] : []),
  );
}
