import { noticeKeep as english } from '../../src/i18n/en/notice-keep.ts';
import { noticeKeep as french } from '../../src/i18n/fr/notice-keep.ts';
import { fill, sayDay } from '../../src/i18n/say.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { accessFaults } from './axe.ts';
import { at, expect, languages, test, visit } from './journey.ts';
import { keepNotice } from './kept-notice.ts';

// What one tool finds out, another speaks of: said where it happens, taken back in one press, never silently.
const words = { fr: typesetAll('fr', french), en: typesetAll('en', english) };
const form = { unit: 'months', amount: '2', day: '15/12/2026', country: 'other', counting: 'same-number' } as const;

for (const language of languages) {
  const say = words[language];
  const day = sayDay(language, '2027-02-15');

  test(`${language}: the dates of the calculator go into the message when the reader says so, and out again`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await keepNotice(page, form);
    await visit(page, at(language, 'notice'));
    const keep = page.locator('.notice-keep');
    await keep.getByRole('button', { name: say.take }).focus();
    await page.keyboard.press('Enter');
    await expect(keep.getByRole('status')).toHaveText(fill(say.kept, { day }));
    await page.getByRole('button', { name: say.undo, exact: true }).click();
    await expect(keep.getByRole('status')).toHaveText('');
    await expect(keep.getByRole('button', { name: say.take })).toBeFocused();
    await page.keyboard.press('Enter');
    await keep.getByRole('link', { name: say.message }).click();
    await expect(page).toHaveURL(at(language, 'message'));
    await expect(page.locator('.message-living .composer')).toContainText(day);
  });

  test(`${language}: other dates do not take the place of those that were taken over until they are told to`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await keepNotice(page, form);
    await visit(page, at(language, 'notice'));
    const keep = page.locator('.notice-keep');
    await keep.getByRole('button', { name: say.take }).click();
    await page.locator('#notice-amount').fill('3');
    await expect(keep.getByRole('status')).toHaveText(fill(say.other, { day }));
    expect(await accessFaults(page, 'other dates')).toEqual([]);
    await keep.getByRole('button', { name: say.replace }).click();
    await expect(keep.getByRole('status')).toHaveText(fill(say.kept, { day: sayDay(language, '2027-03-15') }));
  });
}
