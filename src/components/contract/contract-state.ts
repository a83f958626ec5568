import type { Path } from '../../domain/checklist/checklist.ts';
import type { Locale } from '../../i18n/locales.ts';
import { PREFIX } from '../../stores/storage.ts';
import type { ProgressWords } from '../checklist/say-progress.ts';
import type { StateWords } from '../stakes/stakes-state.ts';

/** What a door in the chapter about the contract needs to say where the reader is. */
export type DoorWords =
  | { tool: 'checklist'; locale: Locale; say: ProgressWords; points: Record<string, { id: string }[]> }
  | { tool: 'stakes'; locale: Locale; say: StateWords; data: string };

/** Writes into each door what this device holds of its tool; a door stays as it is where there is nothing, or nothing can be fetched. */
export function showStates(doors: NodeListOf<HTMLElement>): void {
  for (const door of doors) {
    const words = JSON.parse(door.dataset.toolState ?? '{}') as DoorWords;
    stateOf(words).then(
      (text) => {
        door.textContent = text;
        door.hidden = text === '';
      },
      () => undefined,
    );
  }
}

async function stateOf(words: DoorWords): Promise<string> {
  if (!isKept(words.tool === 'checklist' ? /\/checklist$/ : /\/(?:stakes|notice)$/)) return '';
  if (words.tool === 'stakes') {
    const { stateNow } = await import('../stakes/stakes-state.ts');
    return (await stateNow(words.locale, words.say, words.data)).join(' ');
  }
  const { $checklist } = await import('../../stores/checklist-record.ts');
  const { sayProgress } = await import('../checklist/say-progress.ts');
  const record = $checklist.get();
  const points = words.points[(record.path satisfies Path | undefined) ?? ''];
  return points ? sayProgress({ locale: words.locale, say: words.say, record, points }) : '';
}

// Asked before any store is fetched, hence of the device alone; where storage is refused there is nothing to show.
function isKept(key: RegExp): boolean {
  try {
    return Object.keys(window.localStorage).some((name) => name.startsWith(PREFIX) && key.test(name));
  } catch {
    return false;
  }
}
