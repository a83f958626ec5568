import { fill, sayDay } from '../../i18n/say.ts';
import { sayWarning } from '../../i18n/say-notice.ts';
import { PaymentRule } from './PaymentRule.tsx';
import { Cited } from './Steps.tsx';
import type { Shown } from './shown.ts';

/** What to know and what to watch, and the country's rule in a few lines. Nothing here blocks. */
export function Notes({ locale, data, outcome, Heading }: Shown) {
  const say = data.answer;
  const { answer, country, notice } = outcome;
  const sources = country?.sources ?? {};
  const remarks = country?.variants.filter(({ id }) => id === notice.service || !country.rules.variants[id]) ?? [];
  return (
    <>
      {answer.warnings.length > 0 && (
        <>
          <Heading>{say.warnings}</Heading>
          <ul class="notice-warnings">
            {answer.warnings.map((warning) => (
              <li key={warning.code}>
                {sayWarning(locale, warning, say)}
                {'cites' in warning && <Cited cites={warning.cites} say={say.source} sources={sources} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {country && <PaymentRule locale={locale} say={say} country={country} />}
      {country && (
        <details class="notice-group">
          <summary>{fill(say.rule, { country: country.name })}</summary>
          <p>{country.text}</p>
          {remarks.map(({ id, text }) => (
            <p key={id}>{text}</p>
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
