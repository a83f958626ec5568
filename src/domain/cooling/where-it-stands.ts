import { daysBetween } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import { type Episode, endOf } from './episode.ts';

/**
 * Where a cooling-off period stands on a day: none has begun or the last one is closed · it runs, `day` is the how-manieth
 * and `left` how many are to go · its end has come and the question is open · the clock of the device is behind its start.
 */
export type Standing =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly episode: Episode;
      readonly end: Day;
      readonly day: number;
      readonly left: number;
    }
  | { readonly kind: 'ended'; readonly episode: Episode; readonly end: Day; readonly since: number }
  | { readonly kind: 'clock-behind'; readonly episode: Episode; readonly end: Day };

/** Where the last episode stands today; `today` is the civil day where the reader is. */
export function standingOf(episodes: readonly Episode[], today: Day): Standing {
  const episode = episodes.at(-1);
  if (episode === undefined || episode.closed !== undefined) return { kind: 'none' };
  const end = endOf(episode);
  if (today < episode.start) return { kind: 'clock-behind', episode, end };
  if (today >= end) return { kind: 'ended', episode, end, since: daysBetween(end, today) };
  return { kind: 'running', episode, end, day: daysBetween(episode.start, today) + 1, left: daysBetween(today, end) };
}

/** How many episodes, within how many days, make an instinct (design of the guide: three in twelve months). */
export const instinct = { episodes: 3, days: 365 } as const;

/** The episodes that began in the 365 days that end today; one that the clock puts after today is not counted yet. */
export function episodesLately(episodes: readonly Episode[], today: Day): readonly Episode[] {
  return episodes.filter(({ start }) => {
    const ago = daysBetween(start, today);
    return ago >= 0 && ago < instinct.days;
  });
}

/** Whether it is time to listen to one's instinct: three episodes or more in twelve months. */
export function isInstinct(episodes: readonly Episode[], today: Day): boolean {
  return episodesLately(episodes, today).length >= instinct.episodes;
}
