import { cleanName } from '../../domain/phrases/clean-name.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import type { View } from './view.ts';

/** What other tools know, each with where it comes from and a way not to take it. Nothing typed is overwritten. */
export function Known({ say, locale, composer }: View) {
  const { facts, declined, typed, dates, acts, filling, clientName } = composer;
  const name = cleanName(clientName);
  const asked = composer.slots.includes('client');
  const isNamed = name !== '' && typed.client === name;
  const offersName = name !== '' && asked && !typed.client?.trim();
  if (facts.length === 0 && !offersName && !isNamed) return null;
  return (
    <section class="message-known" aria-labelledby="message-known-title">
      <h2 id="message-known-title">{say.known.title}</h2>
      {dates && facts.length > 0 && (
        <p class="hint">{fill(say.known.dates, { day: sayDay(locale, dates.taken, 'long') })}</p>
      )}
      <ul>
        {facts.map(({ slot }) => {
          const label = say.phrase.slots[slot];
          const isOff = declined.includes(slot);
          const own = typed[slot]?.trim();
          const value = isOff ? '–' : (filling.values[slot] ?? '');
          return (
            <li key={slot}>
              <span>
                {label} <strong>{own ? fill(say.known.yours, { value: own }) : value}</strong>
              </span>
              {!own && (
                <button
                  type="button"
                  class="link-button"
                  aria-label={fill(isOff ? say.known.takeSlot : say.known.declineSlot, { slot: label })}
                  onClick={() => acts.decline(slot, !isOff)}
                >
                  {isOff ? say.known.take : say.known.decline}
                </button>
              )}
            </li>
          );
        })}
        {(offersName || isNamed) && (
          <li>
            <span>{fill(isNamed ? say.known.named : say.known.name, { name })}</span>
            <button type="button" class="link-button" onClick={() => acts.fill('client', isNamed ? '' : name)}>
              {isNamed ? say.known.dropName : say.known.useName}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
