import type { Locator, Page } from '@playwright/test';
import { portfolio as english } from '../../src/i18n/en/portfolio.ts';
import { portfolio as french } from '../../src/i18n/fr/portfolio.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { expect } from './journey.ts';

/** The words of the portfolio as they stand on its pages. */
export const say = { fr: typesetAll('fr', french), en: typesetAll('en', english) };

/** The five clients of the first chapter, as they are typed: name, hours, income, trouble. */
export const five = [
  ['Atelier Nord', '140', '4200', '3'],
  ['Librairie', '90', '5 400,00', '1'],
  ['Mairie', '70:00', '4,600.00', '0'],
  ['Studio', '60 h', '3400', ''],
  ['<b>شركة</b> 🙂', '40', '2200', '2'],
] as const;

/** The form's lines. */
export function rows(page: Page): Locator {
  return page.locator('.portfolio-row');
}

/** Types clients into the first lines, adding lines as they are needed. */
export async function type(page: Page, clients: readonly (readonly [string, string, string, string])[]): Promise<void> {
  for (const [index, [name, hours, income, trouble]] of clients.entries()) {
    if ((await rows(page).count()) <= index) await page.locator('#portfolio-add').click();
    const row = rows(page).nth(index);
    await row.locator('.portfolio-name input').fill(name);
    await row.locator('.portfolio-hours input').fill(hours);
    await row.locator('.portfolio-income input').fill(income);
    await row.locator('select').selectOption(trouble);
  }
}

/** Asks for the result and waits for it. */
export async function compute(page: Page): Promise<void> {
  await page.locator('.portfolio-form button[type="submit"]').click();
  await expect(page.locator('#portfolio-result-title')).toBeFocused();
}

/** A file for the import, as the file picker hands it over. */
export function csv(text: string | Buffer, name = 'export.csv') {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** Names and hours as they stand in the form. */
export async function listed(page: Page): Promise<string[][]> {
  const values = (selector: string) =>
    page.locator(selector).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const [names, hours, incomes] = await Promise.all([
    values('.portfolio-name input'),
    values('.portfolio-hours input'),
    values('.portfolio-income input'),
  ]);
  return names.map((name, index) => [name, hours[index] ?? '', incomes[index] ?? '']);
}
