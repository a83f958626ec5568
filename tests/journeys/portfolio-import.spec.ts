import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { at, expect, languages, test, visit } from './journey.ts';
import { csv, five, listed, type, say as words } from './portfolio.ts';

// Lists that come from elsewhere: exports of time trackers, lines of a spreadsheet, and files that are no lists.
const exported = (name: string) => readFileSync(new URL(`../portfolio/files/${name}`, import.meta.url));

/** A detailed export of a time tracker, each entry with a line break in its note. */
function entries(count: number): string {
  const head =
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags';
  const lines = Array.from(
    { length: count },
    (_, index) =>
      `Ana,ana@example.test,Client ${index % 40},Site,,"Note ${index},\na break",Yes,2026-09-01,09:00:00,2026-09-01,10:15:00,01:15:00,,93.75`,
  );
  return `${head},Amount (EUR)\n${lines.join('\n')}`;
}

type TraceEvent = { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } };

/** How long the page's main thread worked at each of its tasks, in milliseconds of its own: a machine busy elsewhere does not count. */
function mainThreadTasks(trace: Buffer): number[] {
  const { traceEvents: events = [] } = JSON.parse(trace.toString()) as { traceEvents?: TraceEvent[] };
  const place = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const main = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(place));
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && main.has(place(event)));
  return tasks.flatMap(({ tdur }) => (tdur === undefined ? [] : tdur / 1000));
}

async function choose(page: Page, label: string, file: ReturnType<typeof csv>): Promise<void> {
  if ((await page.locator('#portfolio-file').count()) === 0) await page.getByRole('button', { name: label }).click();
  await page.locator('#portfolio-file').setInputFiles(file);
}

for (const language of languages) {
  const say = words[language];
  const { form, file } = say;

  test(`${language}: an export of Toggl Track: preview first, the bad line named, undo after`, async ({ page }) => {
    await visit(page, at(language, 'portfolio'));
    await choose(page, form.file, csv(exported('toggl-detailed.csv')));
    const preview = page.locator('.portfolio-preview');
    await expect(preview.getByText(file.columnsTitle)).toBeFocused();
    await expect(preview.locator('.portfolio-table tbody tr')).toHaveCount(2);
    await expect(preview.locator('.portfolio-bad li')).toContainText(language === 'fr' ? 'Ligne 7' : 'Line 7');
    await expect(
      preview.getByText(language === 'fr' ? /1 ligne sans client/ : /1 line without a client/),
    ).toBeVisible();
    expect(
      (await listed(page)).every(([name]) => name === ''),
      'nothing has changed yet',
    ).toBe(true);
    // Corrected and chosen once more, the same file must be read again.
    const field = page.locator('#portfolio-file');
    await expect(field).not.toHaveValue('');
    const chooser = page.waitForEvent('filechooser');
    await field.click();
    await chooser;
    await expect(field).toHaveValue('');
    await page.getByRole('button', { name: file.take }).click();
    const cents = (amount: string) => (language === 'fr' ? amount.replace('.', ',') : amount);
    expect(await listed(page)).toEqual([
      ['Boulangerie Dupain', '3:15', cents('150.00')],
      ['Garage Leroy', '1:30', cents('90.00')],
    ]);
    await page.getByRole('button', { name: file.undo }).click();
    expect((await listed(page)).every(([name]) => name === '')).toBe(true);
  });

  test(`${language}: columns can be corrected, and the preview follows`, async ({ page }) => {
    await visit(page, at(language, 'portfolio'));
    await choose(page, form.file, csv('Qui,Quoi,Combien\nA,2,500\nB,3,700\n'));
    const total = page.locator('.portfolio-preview tfoot');
    await expect(total).toContainText('5');
    await page.locator('#portfolio-column-hours').selectOption({ label: 'Combien' });
    await expect(page.locator('#portfolio-column-client-error')).toHaveText(file.sameColumn);
    await page.locator('#portfolio-column-income').selectOption({ label: 'Quoi' });
    await expect(total).toContainText(language === 'fr' ? '1 200' : '1,200');
    await page.locator('#portfolio-column-client').selectOption('');
    await expect(page.locator('#portfolio-column-client-error')).toHaveText(file.needClient);
  });

  test(`${language}: lines pasted from a spreadsheet are added to the list there is, by keyboard alone`, async ({
    page,
  }) => {
    await visit(page, at(language, 'portfolio'));
    await type(page, five.slice(0, 2));
    await page.getByRole('button', { name: form.paste }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#portfolio-paste')).toBeFocused();
    await page.evaluate(() => navigator.clipboard.writeText('Traiteur\t12,5\t1 000,50\t2\nLIBRAIRIE\t10\t600\t0\n'));
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: file.modes.add })).toBeChecked();
    await page.getByRole('button', { name: file.take }).focus();
    await page.keyboard.press('Enter');
    const cents = (amount: string) => (language === 'fr' ? amount.replace('.', ',') : amount);
    expect(await listed(page)).toEqual([
      ['Atelier Nord', '140', '4200'],
      ['Librairie', '100', cents('6000.00')],
      ['Traiteur', '12:30', cents('1000.50')],
    ]);
    await page.getByRole('button', { name: file.undo }).click();
    expect(await listed(page)).toEqual([
      ['Atelier Nord', '140', '4200'],
      ['Librairie', '90', '5 400,00'],
      ['', '', ''],
    ]);
  });

  test(`${language}: a file with two currencies says so, and the reader chooses`, async ({ page }) => {
    await visit(page, at(language, 'portfolio'));
    await choose(page, form.file, csv(exported('harvest-detailed.csv')));
    const preview = page.locator('.portfolio-preview');
    await expect(preview.getByRole('radio', { name: /EUR/ })).toBeChecked();
    await expect(preview.locator('.notice-line')).toContainText('292');
    await preview.getByRole('radio', { name: /GBP/ }).check();
    await expect(preview.locator('.notice-line')).toContainText('280');
    await page.getByRole('button', { name: file.take }).click();
    await expect(page.locator('#portfolio-currency')).toHaveValue('GBP');
    expect((await listed(page)).map(([name, hours]) => [name, hours])).toEqual([
      ['Mairie', '3:30'],
      ['Harbour Ltd', '3:15'],
    ]);
  });

  test(`${language}: 200 clients: the limit is said, and nothing is dropped without a choice`, async ({ page }) => {
    const lines = Array.from({ length: 200 }, (_, index) => `Client ${index + 1},${index + 1},10.10`);
    await visit(page, at(language, 'portfolio'));
    await choose(page, form.file, csv(`Client,Hours,Amount\n${lines.join('\n')}\n`));
    await page.getByRole('button', { name: file.take }).click();
    await expect(page.locator('#portfolio-way')).toBeFocused();
    await expect(page.locator('#portfolio-way')).toContainText(file.chooseWay);
    await page.locator('#portfolio-way-others').check();
    await page.getByRole('button', { name: file.take }).click();
    const list = await listed(page);
    expect(list).toHaveLength(50);
    expect(list.at(-1)?.[0]).toBe(say.result.others);
    expect(list.reduce((sum, [, hours]) => sum + Number(hours), 0)).toBe((200 * 201) / 2);
    await expect(page.getByText(form.full)).toBeVisible();
  });

  test(`${language}: thirty bad lines are all named, twenty at once and ten when asked`, async ({ page }) => {
    const lines = Array.from({ length: 30 }, (_, index) => `Client ${index},soon,10`);
    await visit(page, at(language, 'portfolio'));
    await choose(page, form.file, csv(`Client,Hours,Amount\nA,2,10\n${lines.join('\n')}\n`));
    const bad = page.locator('.portfolio-bad li').filter({ visible: true });
    await expect(bad).toHaveCount(20);
    await page.locator('.portfolio-bad summary').click();
    await expect(bad).toHaveCount(30);
    await expect(bad.last()).toContainText('32');
  });

  test(`${language}: files that are no lists are refused, each with its sentence`, async ({ page }) => {
    await visit(page, at(language, 'portfolio'));
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919 + 13) % 256));
    const refused = [
      [csv(''), file.refused.empty],
      [csv(Buffer.from('504b0304140006000800', 'hex'), 'clients.xlsx'), file.refused.workbook],
      [csv('%PDF-1.7 …'), file.refused.pdf],
      [csv(noise), file.refused['not-text']],
      [csv('Dear all,\n\nthis is a letter\n'.replace(',', '')), file.refused['no-table']],
    ] as const;
    for (const [chosen, sentence] of refused) {
      await choose(page, form.file, chosen);
      await expect(page.locator('#portfolio-file-error')).toHaveText(sentence);
    }
    await page.locator('#portfolio-file').evaluate((input: HTMLInputElement) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(50_000_000)], 'huge.csv'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(page.locator('#portfolio-file-error')).toHaveText(file.refused['too-big'].replace('{size}', '50'));
    await page.getByRole('button', { name: file.close }).click();
    await expect(page.getByRole('button', { name: form.file })).toBeFocused();
  });

  test(`${language}: 20,000 lines never hold the page for 50 ms, and reading can be stopped`, async ({
    page,
  }, info) => {
    test.setTimeout(60_000);
    const [big, bigger] = [info.outputPath('big.csv'), info.outputPath('bigger.csv')];
    writeFileSync(big, `${entries(20_000)}\nAna,,Client 1,,,,Yes,,,,,soon,,\n`);
    writeFileSync(bigger, entries(75_000));
    await visit(page, at(language, 'portfolio'));
    await page.getByRole('button', { name: form.file }).click();
    await expect(page.locator('#portfolio-file')).toBeVisible();
    const browser = page.context().browser();
    await browser?.startTracing(page, { categories: ['toplevel', '__metadata'] });
    await page.locator('#portfolio-file').setInputFiles(big);
    await expect(page.locator('.portfolio-preview tfoot')).toBeVisible({ timeout: 30_000 });
    const tasks = mainThreadTasks((await browser?.stopTracing()) ?? Buffer.from('{}'));
    expect(tasks.length, 'slices between which the page could paint').toBeGreaterThan(20);
    expect(Math.max(...tasks), 'milliseconds of the longest task').toBeLessThan(50);
    await expect(page.locator('.portfolio-bad li')).toContainText('40002');
    await page.locator('#portfolio-file').setInputFiles(bigger);
    await expect(page.locator('.portfolio-panel progress')).toBeVisible();
    await page.getByRole('button', { name: file.cancel }).click();
    await expect(page.locator('.portfolio-told')).toHaveText(file.cancelled);
    await expect(page.locator('.portfolio-panel')).toHaveCount(0);
    await expect(page.getByRole('button', { name: form.file })).toBeFocused();
  });
}
