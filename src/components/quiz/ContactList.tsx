import type { ContactWords } from '../../schemas/contact-list.ts';

type Props = { contacts: readonly ContactWords[]; source: string };

/** People and offices to turn to: name, number or address, what they do, and where that was read. */
export function ContactList({ contacts, source }: Props) {
  return (
    <ul class="contacts">
      {contacts.map(({ id, name, what, phone, web, source: { title, url, lang } }) => (
        <li key={id}>
          <strong>{web ? <a href={web}>{name}</a> : name}</strong>
          {phone && (
            <>
              {' · '}
              <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
            </>
          )}
          <br />
          {what}{' '}
          <small>
            {source}{' '}
            <a href={url} lang={lang}>
              {title}
            </a>
          </small>
        </li>
      ))}
    </ul>
  );
}
