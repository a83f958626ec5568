import { useEffect, useState } from 'preact/hooks';
import type { HolidayList, KnownHolidays } from '../../domain/dates/holiday-list.ts';
import { chosenPlace } from '../../domain/notice/holiday-place.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import { fetchJson } from '../site/fetch-json.ts';
import { countryOfForm } from './load-country.ts';
import type { Country, NoticeData } from './notice-data.ts';

/** Longer than this and the answer goes on without, and says so. */
const patience = 8_000;

const lists = new Map<string, HolidayList>();

/** Where the holidays of the form's country are, and its regions; nothing where we have no list. */
export function placesFor(form: NoticeForm, data: NoticeData): Country['holidays'] {
  return countryOfForm(data, form)?.holidays;
}

/** Fetches one list, once; what failed is tried again at the next call. */
async function fetchList(address: string): Promise<HolidayList> {
  const kept = lists.get(address);
  if (kept) return kept;
  const list = await fetchJson<HolidayList>(address, { signal: AbortSignal.timeout(patience) });
  lists.set(address, list);
  return list;
}

/** What is known of the holidays the form asks for, fetched now, and the way to try again. */
export function useHolidays(form: NoticeForm, data: NoticeData) {
  const [failed, setFailed] = useState('');
  const [tries, setTries] = useState(0);
  const [, setArrived] = useState('');
  const found = placesFor(form, data);
  const chosen = found && chosenPlace(found, form.region);
  const address = chosen ? `${found.folder}${chosen.place}.json` : '';
  useEffect(() => {
    if (address === '' || lists.has(address)) return;
    fetchList(address).then(
      () => setArrived(address),
      () => setFailed(address),
    );
  }, [address, tries]);
  const retry = () => {
    setFailed('');
    setTries(tries + 1);
  };
  return { known: known(), retry };

  function known(): KnownHolidays {
    const list = lists.get(address);
    if (chosen === undefined) return { state: 'none' };
    if (list) return { state: 'known', list, wholeCountry: chosen.wholeCountry };
    return { state: failed === address ? 'failed' : 'waiting' };
  }
}
