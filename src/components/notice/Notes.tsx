import type { NoticeCase } from '../../domain/notice/notice-case.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { sayWarning } from '../../i18n/say-notice.ts';
import { LawNotes } from './LawNotes.tsx';
import type { Country } from './notice-data.ts';
import { PaymentRule } from './PaymentRule.tsx';
import { Cited } from './Steps.tsx';
import type { Shown } from './shown.ts';

/** What to know and what to watch, and the country's rule in a few lines. Nothing here blocks. */
export function Notes({ locale, data, outcome, Heading }: Shown) {
  const say = data.answer;
  const { answer, country, notice } = outcome;
  const sources = country?.sources ?? {};
  const remarks = country ? remarksOf(country, notice) : [];
  return (
    <>
      {answer.warnings.length > 0 && (
        <>
          <Heading>{say.warnings}</Heading>
          <ul>
            {answer.warnings.map((warning) => (
              <li key={warning.code}>
                {sayWarning(locale, warning, say)}
                {'cites' in warning && <Cited cites={warning.cites} say={say.source} sources={sources} />}
              </li>
            ))}
          </ul>
        </>
      )}
      <LawNotes locale={locale} data={data} outcome={outcome} Heading={Heading} />
      {country && <PaymentRule locale={locale} say={say} country={country} />}
      {country && (
        <details class="notice-group">
          <summary>{fill(say.rule, { country: country.name })}</summary>
          <p>{country.text}</p>
          {remarks.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {country.watch.length > 0 && (
            <p>
              <strong>{say.watch}</strong> {country.watch.join(' ')}
            </p>
          )}
          <p class="hint">{fill(say.reviewed, { day: sayDay(locale, country.rules.reviewed, 'long') })}</p>
        </details>
      )}
    </>
  );
}

/** What the country's file adds to its short text for this case: the kind of service picked, a long engagement, what is unknown. */
function remarksOf({ variants, rules, note, longTerm, unknown }: Country, notice: NoticeCase): string[] {
  const { service, established, relationship } = notice;
  const picked = variants.filter(({ id }) => id === service || (!rules.variants[id] && established !== false));
  return [
    ...(note ? [asSentence(note)] : []),
    ...picked.map(({ text }) => text),
    ...(longTerm && relationship.kind === 'fixed-term' ? [asSentence(longTerm)] : []),
    ...unknown,
  ];
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
