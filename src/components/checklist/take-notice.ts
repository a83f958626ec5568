import type { FoundNotice } from '../../domain/checklist/checklist.ts';
import { $keptSentence, $sentence } from '../../stores/contract-sentence.ts';
import { $noticeRecord, choices, type NoticeForm } from '../../stores/notice-record.ts';
import { silentUnits } from './say-length.ts';

type Length = Pick<NoticeForm, 'amount' | 'unit' | 'extraDays'>;

/** What keeps a length from being taken over: nothing chosen, nothing written, or no whole number. */
export type TakeFault = 'unitMissing' | 'amountMissing' | 'amountUnreadable';

/** What was taken over and what stood there before: enough to say it and to undo it. */
export type Taken = {
  before: Length;
  now: Length;
  clause: 'none' | 'taken' | 'replaced';
  undo: () => void;
};

/** Writes the length and the clause into the open client's notice; a fault when there is no length to write. */
export function takeNotice({ amount, unit, clause }: FoundNotice): Taken | TakeFault {
  const chosen = choices.unit.find((each) => each === unit);
  if (chosen === undefined) return 'unitMissing';
  const length = silentUnits.includes(chosen) ? '' : amount.trim();
  if (!silentUnits.includes(chosen) && length === '') return 'amountMissing';
  if (length !== '' && !/^\d{1,6}$/.test(length)) return 'amountUnreadable';
  const form = $noticeRecord.get();
  const before = { amount: form.amount, unit: form.unit, extraDays: form.extraDays };
  const now = { amount: length, unit: chosen, extraDays: '' };
  const kept = $keptSentence.get();
  const words = clause.trim();
  $noticeRecord.set({ ...form, ...now });
  if (words !== '') keep(words);
  return {
    before,
    now,
    clause: words === '' || words === kept ? 'none' : kept ? 'replaced' : 'taken',
    undo: () => {
      $noticeRecord.set({ ...$noticeRecord.get(), ...before });
      if (words !== '') keep(kept);
    },
  };
}

function keep(sentence: string | undefined): void {
  $keptSentence.set(sentence);
  $sentence.set(sentence ?? '');
}
