import { useEffect, useState } from 'preact/hooks';
import type { CountryContacts } from '../../schemas/contact-list.ts';
import { fetchJson } from '../site/fetch-json.ts';

/** Fetches the contacts of every country, once a result asks for them; `undefined` until they are here. */
export function useContacts(address: string): readonly CountryContacts[] | 'failed' | undefined {
  const [countries, setCountries] = useState<readonly CountryContacts[] | 'failed' | undefined>();
  useEffect(() => {
    fetchJson<CountryContacts[]>(address).then(setCountries, () => setCountries('failed'));
  }, [address]);
  return countries;
}
