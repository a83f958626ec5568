import { useEffect, useState } from 'preact/hooks';
import type { CountryContacts } from '../../schemas/contact-list.ts';

/** Fetches the contacts of every country, once a result asks for them; `undefined` until they are here. */
export function useContacts(address: string): readonly CountryContacts[] | 'failed' | undefined {
  const [countries, setCountries] = useState<readonly CountryContacts[] | 'failed' | undefined>();
  useEffect(() => {
    const load = async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      setCountries((await response.json()) as CountryContacts[]);
    };
    load().catch(() => setCountries('failed'));
  }, [address]);
  return countries;
}
