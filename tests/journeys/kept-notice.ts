import type { Page } from '@playwright/test';
import type { NoticeForm } from '../../src/stores/notice-record.ts';

/** The client whose notice an earlier visit left here; the name must never leave the device. */
export const keptClient = { id: 'client1', name: 'Studio Łódź & Fils 🙂', since: '2026-01-01' };

/** Leaves a calculation on the device before the page opens, its answer on screen; not again after a reload. */
export async function keepNotice(page: Page, form: Partial<NoticeForm>): Promise<void> {
  const files = { files: [keptClient], current: keptClient.id };
  await page.addInitScript(
    ([files, form, key]) => {
      if (localStorage.getItem('bon-vent/1/files')) return;
      localStorage.setItem('bon-vent/1/files', JSON.stringify({ v: 1, data: files }));
      localStorage.setItem(key, JSON.stringify({ v: 1, data: { ...form, answered: 'yes' } }));
    },
    [files, form, `bon-vent/1/${keptClient.id}/notice`] as const,
  );
}

/** A calculation in which almost everything was said, as a careful reader of a thorough contract would. */
export const thoroughForm: Partial<NoticeForm> = {
  unit: 'months',
  amount: '3',
  extraDays: '15',
  day: '10 décembre 2026',
  country: 'FR',
  starts: 'deemed',
  deemedCount: '3',
  ends: 'end-of-quarter',
  roll: 'next-working-day',
  relationship: 'fixed-term',
  until: '30/6/2027',
  objectBy: '31/3/2027',
  clauseAllowsExit: 'yes',
  since: '1/9/2014',
  otherDay: '14/12/2026',
  deliverable: '20/7/2027',
  holidays:
    '25/12/2026\n1/1/2027\n29/3/2027\n1/5/2027\n6/5/2027\n8/5/2027\n17/5/2027\n14/7/2027\n15/8/2027\n1/11/2027\n11/11/2027',
  unpaid: 'yes',
  backToBack: 'yes',
};
