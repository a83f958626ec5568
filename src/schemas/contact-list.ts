import type { Locale } from '../i18n/locales.ts';
import { typeset, typesetAll } from '../i18n/typography.ts';
import type { Contacts } from './contact.ts';

type Entry = Contacts['contacts'][number];

/** Somebody to turn to, in one language. */
export interface ContactWords {
  readonly id: string;
  readonly for: Entry['for'];
  readonly name: string;
  readonly what: string;
  readonly phone: string | undefined;
  readonly web: string | undefined;
  readonly source: Pick<Entry['source'], 'title' | 'url' | 'lang'>;
}

/** Whom to turn to in one country, in one language. `reviewed` is a civil day. */
export interface CountryContacts {
  readonly id: string;
  readonly name: string;
  readonly reviewed: string;
  readonly contacts: readonly ContactWords[];
}

/** The contacts of a country in one language, typeset; `name` is the country's. */
export function contactsIn(locale: Locale, { id, reviewed, contacts }: Contacts, name: string): CountryContacts {
  return {
    id,
    name: typeset(locale, name),
    reviewed,
    contacts: contacts.map(({ id, for: lines, phone, web, source, ...words }) => ({
      id,
      for: lines,
      ...typesetAll(locale, words[locale]),
      phone,
      web,
      source: { title: typeset(locale, source.title), url: source.url, lang: source.lang },
    })),
  };
}
