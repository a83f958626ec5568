import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { notice } from '../../i18n/fr/notice.ts';
import { hasKeptNotice } from '../../stores/notice-kept.ts';
import { adoptStyles } from '../site/adopt-styles.ts';
import { loadDesk } from './load-desk.ts';
import type { OpenedProps } from './NoticeOpened.tsx';

type Props = Omit<OpenedProps, 'desk' | 'begun'> & { say: typeof notice.door };

/** The calculator's door in a chapter: one button until someone wants it, or comes back to dates kept here. */
export function NoticeDoor({ say, ...place }: Props) {
  const [opened, setOpened] = useState<
    (Pick<OpenedProps, 'desk' | 'begun'> & { Opened: ComponentType<OpenedProps> }) | undefined
  >();
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const open = async (begun: boolean) => {
    const [parts, desk] = await Promise.all([
      import('./NoticeOpened.tsx').catch(() => undefined),
      loadDesk(place.data),
    ]);
    setFailed(begun && !(parts && desk));
    if (!parts || !desk) return;
    desk.data.styles.forEach(adoptStyles);
    setOpened({ Opened: parts.NoticeOpened, desk, begun });
  };
  useEffect(() => {
    setReady(true);
    if (hasKeptNotice()) open(false);
  }, []);
  if (opened) return <opened.Opened {...place} desk={opened.desk} begun={opened.begun} />;
  return (
    <>
      <p class="status">{say.lead}</p>
      <p class="actions">
        <button type="button" class="button" disabled={!ready} onClick={() => open(true)}>
          {say.open}
        </button>
      </p>
      <p role="alert">{failed && say.failed}</p>
    </>
  );
}
