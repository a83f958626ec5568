import { $noticeRecord, type NoticeForm } from '../../stores/notice-record.ts';
import { fetchOnce } from '../site/fetch-json.ts';
import type { Country, NoticeData } from './notice-data.ts';

/**
 * The same data with the country that the form names, fetched once from beside the words; `undefined` when the
 * network refuses, and the next call tries again. Whoever changes their mind meanwhile gets the country of their last choice.
 */
export async function withCountry(data: NoticeData, words: string): Promise<NoticeData | undefined> {
  const { country: id } = $noticeRecord.get();
  const whole = await withCountryNamed(data, words, id);
  return $noticeRecord.get().country === id ? whole : withCountry(data, words);
}

/** The same data with the country of this id, whoever names it: a link may name another than the reader's own form. */
export async function withCountryNamed(data: NoticeData, words: string, id: string): Promise<NoticeData | undefined> {
  if (countryIsIn(data, { country: id })) return data;
  const country = await fetchOnce<Country>(words.replace(/\.json$/, `.${id}.json`)).catch(() => undefined);
  return country && { ...data, country };
}

/** Whether all that the form's country needs is there; nothing is needed for one without rules. */
export function countryIsIn(
  { countries: all, country }: NoticeData,
  { country: id }: Pick<NoticeForm, 'country'>,
): boolean {
  return country?.rules.id === id || !all.some((choice) => choice.id === id);
}

/** The country the form names, once it is loaded. */
export function countryOfForm(
  { country }: NoticeData,
  { country: id }: Pick<NoticeForm, 'country'>,
): Country | undefined {
  return country?.rules.id === id ? country : undefined;
}
