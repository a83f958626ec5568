import type { cooling } from '../../i18n/fr/cooling.ts';
import { adoptStyles } from '../site/adopt-styles.ts';
import { Door } from '../site/Door.tsx';
import { fetchJson } from '../site/fetch-json.ts';
import type { CoolingData } from './cooling-words.ts';

type Props = { say: typeof cooling.door; data: string; level: 2 | 3 | 4 };

async function load(address: string) {
  const [{ CoolingOpened: Opened }, data] = await Promise.all([
    import('./CoolingOpened.tsx'),
    fetchJson<CoolingData>(address),
  ]);
  data.styles.forEach(adoptStyles);
  return { Opened, data };
}

/** The door of the cooling-off period, in its chapter and on its page. */
export function CoolingDoor({ say, data: address, level }: Props) {
  return (
    <Door say={say} load={() => load(address)} shows={/\/cooling$/}>
      {({ Opened, data }, begun) => <Opened data={data} level={level} begun={begun} />}
    </Door>
  );
}
