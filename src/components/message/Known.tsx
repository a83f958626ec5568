import { cleanName } from '../../domain/phrases/clean-name.ts';
import type { Slot } from '../../domain/phrases/phrase.ts';
import { fill, sayDay, sayList } from '../../i18n/say.ts';
import type { View } from './view.ts';

/** What other tools know, each with where it comes from and a way not to take it. Nothing typed is overwritten. */
export function Known(view: View) {
  const { say, locale, composer } = view;
  const { facts, typed, dates, acts, clientName } = composer;
  const sources = (['dates', 'owed'] as const).filter((source) => facts.some(({ from }) => from === source));
  const name = cleanName(clientName);
  const asked = composer.slots.includes('client');
  const isNamed = name !== '' && typed.client === name;
  const offersName = name !== '' && asked && !typed.client?.trim();
  const names = [
    ...facts.map(({ slot }) => say.phrase.slots[slot]),
    ...(offersName || isNamed ? [say.phrase.slots.client] : []),
  ];
  if (facts.length === 0 && !offersName && !isNamed) return null;
  return (
    <details class="message-known">
      <summary>{fill(say.known.title, { what: sayList(locale, names) })}</summary>
      {sources.map((source) => (
        <div key={source}>
          <p class="hint">
            {source === 'dates' && dates
              ? fill(say.known.dates, { day: sayDay(locale, dates.taken, 'long') })
              : say.known.owed}
          </p>
          <ul>
            {facts
              .filter(({ from }) => from === source)
              .map((fact) => (
                <KnownFact key={fact.slot} {...view} slot={fact.slot} />
              ))}
          </ul>
        </div>
      ))}
      {(offersName || isNamed) && (
        <ul>
          <li>
            <span>{fill(isNamed ? say.known.named : say.known.name, { name })}</span>
            <button type="button" class="link-button" onClick={() => acts.fill('client', isNamed ? '' : name)}>
              {isNamed ? say.known.dropName : say.known.useName}
            </button>
          </li>
        </ul>
      )}
    </details>
  );
}

/** One thing that is known: what the message says of it, or what the reader typed instead. */
function KnownFact({ say, composer, slot }: View & { slot: Slot }) {
  const { declined, typed, filling, acts } = composer;
  const label = say.phrase.slots[slot];
  const isOff = declined.includes(slot);
  const own = typed[slot]?.trim();
  const value = isOff ? '–' : (filling.values[slot] ?? '');
  return (
    <li>
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
}
