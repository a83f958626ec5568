import { useState } from 'preact/hooks';
import { markdownOf } from '../../domain/plan/markdown.ts';
import type { Sheet } from '../../domain/plan/sheet.ts';
import { fill, plural } from '../../i18n/say.ts';
import { $currentFile } from '../../stores/client-files.ts';
import { CopyButton } from '../form/CopyButton.tsx';
import { offerFile } from '../form/offer-file.ts';
import { planDays } from './plan-calendar.ts';
import type { PlanProps } from './plan-words.ts';
import type { OpenPlan } from './use-plan.ts';

type Props = Pick<PlanProps, 'locale' | 'say' | 'form'> & {
  open: OpenPlan;
  /** What is on screen: the whole logbook or its masked copy. */
  sheet: Sheet;
  isMasked: boolean;
  /** Only a page of its own prints as one logbook. */
  canPrint: boolean;
};

/** The ways out: paper, Markdown, and of the whole logbook also the calendar and a backup of this client. */
export function TakeAway({ locale, say, form, open, sheet, isMasked, canPrint }: Props) {
  const { away, redacted } = say;
  const [told, setTold] = useState('');
  const text = () => markdownOf(sheet, location.origin);
  const days = planDays(open.plan, $currentFile.get()?.id ?? 'device', say);

  const attempt = async (act: () => void | Promise<void>, done: string, failed: string) => {
    setTold('');
    try {
      await act();
      setTold(done);
    } catch {
      setTold(failed);
    }
  };
  const markdown = isMasked ? redacted.file : away.file;
  const download = () =>
    attempt(
      () => offerFile(markdown, text(), 'text/markdown'),
      fill(away.downloaded, { file: markdown }),
      away.downloadFailed,
    );
  const calendar = () =>
    attempt(
      async () => (await import('../calendar/calendar-file.ts')).offerCalendar(days, away.calendarFile),
      fill(plural(locale, away.calendarDone, days.length), { file: away.calendarFile }),
      away.calendarFailed,
    );
  const backup = async () => {
    setTold('');
    try {
      const { clientBackup } = await import('../../stores/client-backup.ts');
      const { name, text: kept } = clientBackup($currentFile.get(), open.today);
      offerFile(name, kept, 'application/json');
      setTold(fill(away.backupDone, { file: name }));
    } catch {
      setTold(away.backupFailed);
    }
  };

  return (
    <div class="plan-away not-on-paper">
      <h3>{away.title}</h3>
      <div class="actions">
        {canPrint && (
          <button type="button" class="button" onClick={() => window.print()}>
            {away.print}
          </button>
        )}
        <CopyButton text={text} label={away.copy} done={away.copied} refused={form.refused} refusedLabel={away.label} />
        <button type="button" class="button-quiet" onClick={download}>
          {away.download}
        </button>
        {!isMasked && days.length > 0 && (
          <button type="button" class="button-quiet" onClick={calendar}>
            {away.calendar}
          </button>
        )}
        {!isMasked && (
          <button type="button" class="button-quiet" onClick={backup}>
            {away.backup}
          </button>
        )}
      </div>
      <p role="status" class="status">
        {told}
      </p>
    </div>
  );
}
