import type { notice } from '../../i18n/fr/notice.ts';
import { adoptStyles } from '../site/adopt-styles.ts';
import { Door } from '../site/Door.tsx';
import { loadDesk } from './load-desk.ts';
import type { OpenedProps } from './NoticeOpened.tsx';

type Props = Omit<OpenedProps, 'desk' | 'begun'> & { say: typeof notice.door };

async function load(address: string) {
  const [{ NoticeOpened: Opened }, desk] = await Promise.all([import('./NoticeOpened.tsx'), loadDesk(address)]);
  if (!desk) throw new Error(address);
  desk.data.styles.forEach(adoptStyles);
  return { Opened, desk };
}

/** The calculator's door in a chapter. */
export function NoticeDoor({ say, ...place }: Props) {
  return (
    <Door say={say} load={() => load(place.data)} shows={/\/notice$/}>
      {({ Opened, desk }, begun) => <Opened {...place} desk={desk} begun={begun} />}
    </Door>
  );
}
