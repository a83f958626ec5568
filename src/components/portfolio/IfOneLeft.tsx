import { useState } from 'preact/hooks';
import type { Client } from '../../domain/portfolio/client.ts';
import { type IfLeft, ifLeft, type Refill } from '../../domain/portfolio/if-left.ts';
import { fill } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { sayShare, sayTime } from '../../i18n/say-portfolio.ts';
import { Field } from '../form/Field.tsx';
import { openForQuiz } from './open-for-quiz.ts';
import type { Shown } from './portfolio-data.ts';

type Props = Shown & { clients: readonly Client[]; target: string | undefined; quiz: string };

/** What one client leaving would change, and the way from there to the quiz about that client. */
export function IfOneLeft({ quiz, clients, target, ...shown }: Props) {
  const say = shown.data.result.left;
  const [, Heading] = shown.heads;
  const [name, setName] = useState('');
  const client = clients.find((each) => each.name === name);
  return (
    <section class="portfolio-part portfolio-left" aria-labelledby="portfolio-left-title">
      <Heading id="portfolio-left-title">{say.title}</Heading>
      <p class="hint">{say.lead}</p>
      <Field id="portfolio-left" label={say.choose}>
        <select id="portfolio-left" value={client?.name ?? ''} onChange={(event) => setName(event.currentTarget.value)}>
          <option value="">{say.none}</option>
          {clients.map((each) => (
            <option key={each.name} value={each.name}>
              {each.name}
            </option>
          ))}
        </select>
      </Field>
      <div aria-live="polite">
        {client && <Change {...shown} change={ifLeft(clients, client, shown.currency, target)} />}
      </div>
      {client && (
        <>
          <div class="actions">
            <button type="button" class="button" onClick={() => openForQuiz(client.name, quiz)}>
              {fill(say.quiz, { name: client.name })}
            </button>
          </div>
          <p class="hint">{say.quizMeans}</p>
        </>
      )}
    </section>
  );
}

function Change({ locale, data, currency, change }: Shown & { change: IfLeft }) {
  const say = data.result.left;
  const { client, ofIncome, ofTime, perHour, atOthers, atTarget } = change;
  const money = (amount: string) => sayMoney(locale, { amount, currency });
  const sold = ({ seconds, ofFreed }: Refill) => {
    const values = { time: sayTime(locale, seconds), share: ofFreed ? sayShare(locale, ofFreed) : '' };
    if (!ofFreed) return fill(say.refillAll, values);
    return fill(Number(ofFreed) > 100 ? say.more : say.refill, values);
  };
  const lines: [string, string, string][] = [
    [say.income, money(client.income), ofIncome ? fill(say.ofIncome, { share: sayShare(locale, ofIncome) }) : ''],
    [
      say.time,
      client.seconds > 0 ? sayTime(locale, client.seconds) : say.noHours,
      ofTime && client.seconds > 0 ? fill(say.ofTime, { share: sayShare(locale, ofTime) }) : '',
    ],
  ];
  if (perHour) lines.push([say.perHour, fill(data.result.anHour, { amount: money(perHour) }), say.perHourMeans]);
  if (atOthers) lines.push([fill(say.others, { rate: money(atOthers.rate) }), sold(atOthers), '']);
  if (atTarget) lines.push([fill(say.target, { rate: money(atTarget.rate) }), sold(atTarget), '']);
  return (
    <>
      <dl class="portfolio-change">
        {lines.map(([label, value, remark]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {remark && <span class="hint"> {remark}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {atOthers && <p>{say.find}</p>}
    </>
  );
}
