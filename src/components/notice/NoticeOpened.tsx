import { useEffect } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { ClientSwitcher } from '../client/ClientSwitcher.tsx';
import { idOf } from './field-sheet.ts';
import type { Desk } from './load-desk.ts';
import { NoticeIsland } from './NoticeIsland.tsx';

/** What the calculator in a chapter is opened with; `begun` when the reader pressed for it. */
export type OpenedProps = { locale: Locale; level: 2 | 3; data: string; desk: Desk; begun: boolean };

/** The whole calculator, once its door is open; the focus goes to its first question. */
export function NoticeOpened({ locale, level, data, desk, begun }: OpenedProps) {
  useEffect(() => {
    if (begun) document.getElementById(idOf('mode'))?.focus();
  }, []);
  const { start, files, countries } = desk.data;
  return (
    <>
      <div class="client-switcher not-on-paper">
        <ClientSwitcher say={files} />
      </div>
      <NoticeIsland locale={locale} level={level} say={start} data={data} live countries={countries} />
    </>
  );
}
