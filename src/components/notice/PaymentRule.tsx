import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import type { AnswerWords } from '../../i18n/say-notice.ts';
import { sayPayment } from '../../i18n/say-payment.ts';
import type { Country } from './notice-data.ts';
import { Cited } from './Steps.tsx';

type Props = { locale: Locale; say: AnswerWords; country: Country };

/** What the law says about being paid in this country, line by line, with its sources. */
export function PaymentRule({ locale, say, country }: Props) {
  const { rules, payment, sources } = country;
  return (
    <details class="notice-group">
      <summary>{fill(say.owed.rules, { country: country.name })}</summary>
      <p>{say.owed.rulesLead}</p>
      <dl class="notice-payment">
        {sayPayment(locale, rules.payment, payment, say.owed).map(({ label, text, more }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {text}
              {more.map((line) => (
                <span key={line} class="notice-remark">
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        {payment.ref && fill(say.owed.ref, { ref: payment.ref })}
        <Cited cites={rules.payment.cites} say={say.source} sources={sources} />
      </p>
    </details>
  );
}
