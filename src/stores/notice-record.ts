import { atom, onMount } from 'nanostores';
import { $keptNotice, emptyForm, type NoticeForm } from './notice-form.ts';
import { owedRows } from './owed-fields.ts';
import { fieldsOf, joined, rowsOf } from './owed-in-form.ts';
import { $stakes, changeStakes, type Stakes } from './stakes-record.ts';

export { choices, decodeNotice, emptyForm, type NoticeField, type NoticeForm } from './notice-form.ts';

/**
 * The open client's notice, kept on this device, with what this client owes as fields of the same form. The sums live in the
 * record of what is at stake; reading and writing the form reads and writes them there.
 */
export const $noticeRecord = atom<NoticeForm>(emptyForm);

const show = $noticeRecord.set.bind($noticeRecord);

function together(form: NoticeForm, { owed }: Stakes): NoticeForm {
  const sums = joined(owed, rowsOf(form)).slice(0, owedRows.length);
  if (sums.length === 0) return form;
  return { ...form, ...fieldsOf(sums) } as NoticeForm;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

$noticeRecord.set = (form) => {
  const bare = { ...form, ...fieldsOf([]) } as NoticeForm;
  const owed = rowsOf(form);
  if (!isSame(bare, $keptNotice.get())) $keptNotice.set(bare);
  if (!isSame(owed, $stakes.get().owed)) changeStakes({ owed });
  show(form);
};

onMount($noticeRecord, () => {
  const draw = () => show(together($keptNotice.get(), $stakes.get()));
  const stops = [$keptNotice.listen(draw), $stakes.listen(draw)];
  draw();
  return () => {
    for (const stop of stops) stop();
  };
});
