import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { paymentTextsOf } from '../../src/components/notice/payment-texts.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { sayPayment } from '../../src/i18n/say-payment.ts';
import { words } from '../../src/i18n/words.ts';
import { wholeRuleSet } from '../../src/schemas/inherit.ts';
import { jurisdictionSchema } from '../../src/schemas/jurisdiction.ts';
import { ruleSetOf } from '../../src/schemas/rule-set.ts';

const folder = new URL('../../src/content/jurisdictions/', import.meta.url);
const all = readdirSync(folder).map((name) =>
  jurisdictionSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
);
const files = all.map((file) => wholeRuleSet(file, all));

const saidIn = (id: string, locale: (typeof localeList)[number]) => {
  const file = files.find((one) => one.id === id);
  if (!file) throw new Error(`no rule set ${id}`);
  const say = words(locale).notice.answer.owed;
  const lines = sayPayment(locale, ruleSetOf(file).payment, paymentTextsOf(locale, file.payment), say);
  return lines.map(({ label, text, more }) => [label, text, ...more].join(' · ').replace(/[\u00a0\u202f]/g, ' '));
};

test.each(localeList)('%s: every country’s payment rules are whole sentences, nothing missing in them', (locale) => {
  for (const { id } of files) {
    const lines = saidIn(id, locale);
    expect(lines.length, id).toBeGreaterThanOrEqual(5);
    for (const line of lines) {
      expect(line, id).not.toMatch(/[{}]|undefined|null|NaN| · ( · |$)/);
      expect(line, id).not.toMatch(/^\S+ · $/);
    }
  }
});

test('what the data says is said: hard and soft limits, bands, a court, nothing general', () => {
  expect(saidIn('FR', 'en')).toEqual([
    'If nothing was agreed · 30 days: from the performance of the service · If the last day is not a working day, we have no text that moves it: it stays where it is.',
    'Longest term that can be agreed · 60 days from the date of the invoice, never more, or 45 days end of month if expressly agreed and not grossly unfair · Periodic invoice: 45 days.',
    'Interest when late · ECB main refinancing rate + 10 points, never less than three times the statutory interest rate · default rate if the contract sets none',
    'Fixed sum for each late invoice · €40.00',
    'Reminder · not needed',
  ]);
  expect(saidIn('GB', 'en').slice(1, 4)).toEqual([
    'Longest term that can be agreed · 60 days; more if expressly agreed and not grossly unfair · Public client: 30 days.',
    'Interest when late · Bank of England base rate + 8 points',
    'Fixed sum for each late invoice · £40.00 if the debt is below £1,000.00, £70.00 if the debt is below £10,000.00, £100.00 above that',
  ]);
  expect(saidIn('CA-QC', 'fr').slice(0, 3)).toEqual([
    'Si rien n’est convenu · la loi ne fixe ici aucun délai général entre entreprises. · pas de délai général entre entreprises en droit québécois',
    'Délai convenu, au plus · aucun maximum dans nos sources',
    expect.stringContaining('5 % par an, depuis la mise en demeure'),
  ]);
  expect(saidIn('AU', 'en')).toContain('Reminder · we have no text that says so');
  expect(saidIn('NL', 'en')[1]).toContain('Large client and small supplier: 30 days, never more.');
});
