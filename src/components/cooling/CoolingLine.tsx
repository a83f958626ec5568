import { useStore } from '@nanostores/preact';
import { standingOf } from '../../domain/cooling/where-it-stands.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sayDay } from '../../i18n/say.ts';
import { $cooling, EMPTY_COOLING } from '../../stores/cooling-record.ts';
import { useToday } from './use-today.ts';

/** `say` is the sentence with its `{day}`: `words(locale).cooling.line`. */
type Props = { locale: Locale; say: string };

/** One sentence for tools that speak to the client, while a cooling-off period runs. It blocks nothing. */
export function CoolingLine({ locale, say }: Props) {
  const { episodes } = useStore($cooling, { ssr: () => EMPTY_COOLING });
  const today = useToday();
  const standing = today === undefined ? undefined : standingOf(episodes, today);
  if (standing?.kind !== 'running' && standing?.kind !== 'clock-behind') return null;
  return <p class="notice-line cooling-line">{fill(say, { day: sayDay(locale, standing.end) })}</p>;
}
