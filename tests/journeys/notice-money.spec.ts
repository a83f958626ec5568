import type { Page } from '@playwright/test';
import { accessFaults } from './axe.ts';
import { at, chapter, expect, type Language, languages, plain, ready, tabTo, test, visit } from './journey.ts';

// What a client owes, as a reader meets it. Every journey starts on Wednesday 25 November 2026.
const words = {
  fr: {
    refine: 'Préciser le contrat et la relation',
    fit: 'À prendre aussi en compte',
    add: 'Ajouter une somme',
    amount: '1 200,50',
    read: 'Lu : 1 200,50 €',
    thousands: 'Lu : 1 800,00 €. Le signe devant les trois chiffres sépare les milliers.',
    rate: 'Lu : 2,15 %, plus 10 points : 12,15 % par an',
    late: 'en retard de 41 jours',
    waiting:
      'Attendre le paiement : la dernière échéance est le jeudi 10 décembre 2026. Le premier jour ouvré ensuite, le vendredi 11 décembre 2026, vous pourriez annoncer votre départ.',
    cost: "Votre dernier jour serait le jeudi 11 février 2027 : 17 jours de plus qu'en annonçant aujourd'hui.",
    offered: 'annoncé le vendredi 11 décembre 2026, une offre, jamais une obligation',
    sentence: 'Mon dernier jour sera le jeudi 11 février 2027.',
    overduePoint: 'En retard : 1 200,50 €',
    duePoint: 'Échéance : 1 800,00 €',
    receipt: 'Réception vendredi 11 décembre 2026',
    formula: "1 200,50 € × (2,15 + 10) ÷ 100 × 41 ÷ 365 = 16,38 € + 40,00 € d'indemnité forfaitaire",
    sum: 'Intérêts et indemnités forfaitaires : 56,38 €.',
    dated: 'Le taux : 2,15 %, lu par vous le mardi 24 novembre 2026, plus 10 points, soit 12,15 % par an.',
    floor: "trois fois le taux d'intérêt légal",
    ruleTitle: 'Le paiement, en bref',
    hard: '60 jours à partir de la date de la facture, jamais davantage',
    britishDue: 'vendredi 30 octobre 2026',
    britishFormula: "1 200,50 £GB × (4 + 8) ÷ 100 × 26 ÷ 365 = 10,26 £GB + 70,00 £GB d'indemnité forfaitaire",
    britishSum: '197,11 £GB',
    britishBands: '40,00 £GB si la dette est inférieure à 1 000,00 £GB',
    first: 'Ce jour compte pour le premier.',
    past: /La dernière échéance, le mardi 10 novembre 2026, est passée/,
    noTerm: 'la loi ne fixe pas de délai général ici',
    noWait: "Une échéance n'est pas connue",
    reminder: '300,00 $CA × 5 ÷ 100 × 13 ÷ 365 = 0,53 $CA',
    misses: /Attendre fait manquer le dimanche 10 janvier 2027\./,
    unreadable: "Nous n'avons pas compris ce montant. Écrivez-le ainsi : 1 200,50.",
    unknownCurrency: "Nous n'avons pas reconnu la monnaie : écrivez le nombre seul, et choisissez-la à côté.",
    removed: 'Somme 1 retirée.',
    aid: 'Garder une phrase du contrat sous les yeux',
  },
  en: {
    refine: 'Say more about the contract and the relationship',
    fit: 'What else has to fit in',
    add: 'Add a sum',
    amount: '1,200.50',
    read: 'Read as €1,200.50',
    thousands: 'Read as €1,800.00. The mark before the last three digits separates thousands.',
    rate: 'Read as 2.15%, plus 10 points: 12.15% a year',
    late: '41 days late',
    waiting:
      'Waiting until you are paid: the last sum is due on Thursday 10 December 2026. On the next working day, Friday 11 December 2026, you could announce that you are leaving.',
    cost: 'Your last day would be Thursday 11 February 2027: 17 days later than if you announced it today.',
    offered: 'announced on Friday 11 December 2026, an offer, never an obligation',
    sentence: 'My last day will be Thursday 11 February 2027.',
    overduePoint: 'Overdue: €1,200.50',
    duePoint: 'Due: €1,800.00',
    receipt: 'Receipt Friday 11 December 2026',
    formula: '€1,200.50 × (2.15 + 10) ÷ 100 × 41 ÷ 365 = €16.38 + €40.00, the fixed sum',
    sum: 'Interest and fixed sums: €56.38.',
    dated: 'The rate: 2.15%, read by you on Tuesday 24 November 2026, plus 10 points, which makes 12.15% a year.',
    floor: 'three times the statutory interest rate',
    ruleTitle: 'Payment in short',
    hard: '60 days from the date of the invoice, never more',
    britishDue: 'Friday 30 October 2026',
    britishFormula: '£1,200.50 × (4 + 8) ÷ 100 × 26 ÷ 365 = £10.26 + £70.00, the fixed sum',
    britishSum: '£197.11',
    britishBands: '£40.00 if the debt is below £1,000.00',
    first: 'That day counts as the first.',
    past: /The last due date, Tuesday 10 November 2026, has passed/,
    noTerm: 'the law sets no general term here',
    noWait: 'One due date is not known',
    reminder: 'CA$300.00 × 5 ÷ 100 × 13 ÷ 365 = CA$0.53',
    misses: /If you wait, you will not be free by Sunday 10 January 2027\./,
    unreadable: 'We did not understand this amount. Write it like this: 1,200.50.',
    unknownCurrency: 'We did not recognise the currency: write the number alone, and choose the currency beside it.',
    removed: 'Sum 1 removed.',
    aid: 'Keep a sentence from the contract in view',
  },
} as const;

const field = (page: Page, name: string) => page.locator(`#notice-${name}`);
const compute = (page: Page) => page.locator('.notice-form button[type="submit"]').click();
const answerText = async (page: Page) => plain(await page.locator('.notice-result').innerText());

async function open(page: Page, language: Language, country: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
  await visit(page, at(language, 'notice'));
  await field(page, 'amount').fill('2');
  await field(page, 'day').fill('1/12/2026');
  await field(page, 'country').selectOption(country);
  await page.getByRole('button', { name: words[language].refine }).click();
  await page.locator('.notice-form summary', { hasText: words[language].fit }).click();
}

async function owe(page: Page, row: number, amount: string, day: string, is: 'due' | 'law' = 'due'): Promise<void> {
  await page.locator('#notice-owed-add').click();
  await expect(field(page, `owedAmount${row}`)).toBeFocused();
  await field(page, `owedAmount${row}`).fill(amount);
  await field(page, `owedIs${row}`).selectOption(is);
  await field(page, `owedDay${row}`).fill(day);
}

const keptKeys = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

for (const language of languages) {
  const say = words[language];

  test(`${language}: late and to come in France: waiting offered with its cost, interest with a dated rate`, async ({
    page,
  }) => {
    await open(page, language, 'FR');
    await owe(page, 1, say.amount, '15/10/2026');
    expect(plain(await field(page, 'owedAmount1-said').innerText())).toBe(say.read);
    await owe(page, 2, '1.800', '10/12/2026');
    expect(plain(await field(page, 'owedAmount2-said').innerText())).toBe(say.thousands);
    await field(page, 'rate').fill('2,15');
    await field(page, 'rateDay').fill('24/11/2026');
    expect(plain(await field(page, 'rate-said').innerText())).toBe(say.rate);
    await compute(page);
    await expect(page.locator('#notice-result-title')).toBeFocused();
    const text = await answerText(page);
    for (const part of [say.late, say.waiting, say.cost, say.offered, say.formula, say.sum, say.dated, say.floor]) {
      expect(text).toContain(part);
    }
    await page.locator('#notice-announce-paid').check();
    await expect.poll(async () => plain(await page.locator('.notice-sentence').innerText())).toContain(say.sentence);
    const route = page.locator('.notice-route');
    const rows = (await route.locator('tbody tr').allInnerTexts()).map(plain);
    expect(rows[0]).toContain(say.overduePoint);
    expect(rows.join(' | ')).toContain(say.duePoint);
    expect(rows).toContain(say.receipt);
    const drawn = await route.locator('svg .notice-date').allTextContents();
    const told = await route.locator('tbody td').allInnerTexts();
    expect(told.map((cell) => cell.replace(/ \(.*\)$/, ''))).toEqual(drawn);
    expect(await route.locator('svg .notice-label').allTextContents()).toEqual(
      await route.locator('tbody th').allInnerTexts(),
    );
    const rule = page.locator('.notice-result details', { hasText: say.ruleTitle });
    await rule.locator('summary').click();
    expect(plain(await rule.innerText())).toContain(say.hard);
    await expect(rule.locator('a', { hasText: 'L441-10' })).toHaveAttribute('href', /legifrance/);
    expect(await accessFaults(page, 'what is owed, answered')).toEqual([]);
    await page.reload();
    await ready(page);
    await expect(field(page, 'owedAmount2')).toHaveValue('1.800');
    await expect(page.locator('#notice-announce-paid')).toBeChecked();
  });

  test(`${language}: in Britain thirty days begin with the day, and the sum goes by the size of the debt`, async ({
    page,
  }) => {
    await open(page, language, 'GB');
    await owe(page, 1, '£1,200.50', '1/10/2026', 'law');
    await owe(page, 2, '9,500', '10/11/2026');
    await field(page, 'rate').fill('4');
    await field(page, 'rateDay').fill('24/11/2026');
    await compute(page);
    await expect(page.locator('#notice-result-title')).toBeFocused();
    const text = await answerText(page);
    for (const part of [say.britishDue, say.britishFormula, say.britishSum]) expect(text).toContain(part);
    expect(text).toMatch(say.past);
    const rule = page.locator('.notice-result details', { hasText: say.ruleTitle });
    await rule.locator('summary').click();
    expect(plain(await rule.innerText())).toContain(say.britishBands);
    expect(plain(await rule.innerText())).toContain(say.first);
  });

  test(`${language}: where the law sets no term, no date is guessed; interest waits for the reminder`, async ({
    page,
  }) => {
    await open(page, language, 'CA-QC');
    await expect(field(page, 'rate')).toHaveCount(0);
    await owe(page, 1, '1200', '1/10/2026', 'law');
    await owe(page, 2, '300', '10/11/2026');
    await expect(field(page, 'owedCurrency2')).toHaveValue('CAD');
    await expect(field(page, 'rate')).toHaveCount(0);
    await field(page, 'reminded').fill('12/11/2026');
    await compute(page);
    await expect(page.locator('#notice-result-title')).toBeFocused();
    const text = await answerText(page);
    for (const part of [say.noTerm, say.noWait, say.reminder]) expect(text).toContain(part);
    await expect(page.locator('#notice-announce-paid')).toHaveCount(0);
  });

  test(`${language}: what cannot be read is said at its field and in the summary, and nothing typed is lost`, async ({
    page,
  }) => {
    await open(page, language, 'FR');
    await owe(page, 1, '12 00', '31/2/2026');
    await owe(page, 2, '', '1/12/2026');
    await owe(page, 3, '5 DEM', '');
    await field(page, 'rate').fill('abc');
    await compute(page);
    const summary = page.locator('.error-summary');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveCount(6);
    expect(plain(await field(page, 'owedAmount1-error').innerText())).toBe(say.unreadable);
    expect(plain(await field(page, 'owedAmount3-error').innerText())).toBe(say.unknownCurrency);
    for (const [name, value] of [
      ['owedAmount1', '12 00'],
      ['owedDay1', '31/2/2026'],
      ['owedAmount3', '5 DEM'],
      ['rate', 'abc'],
    ] as const) {
      await expect(field(page, name)).toHaveValue(value);
    }
    await expect(page.locator('.notice-result')).toHaveCount(0);
    expect(await accessFaults(page, 'sums with errors')).toEqual([]);
    await summary.getByRole('link').nth(1).click();
    await expect(field(page, 'owedDay1')).toBeFocused();
    await page.reload();
    await ready(page);
    await expect(field(page, 'owedDay1')).toHaveValue('31/2/2026');
  });

  test(`${language}: backwards, waiting can miss the day; rows come and go by keyboard`, async ({ page }) => {
    await open(page, language, 'FR');
    await field(page, 'mode').selectOption('backwards');
    await field(page, 'amount').fill('1');
    await field(page, 'day').fill('10/1/2027');
    await owe(page, 1, '7', '1/12/2026');
    await owe(page, 2, '100', '11/12/2026');
    await tabTo(page, page.locator('.notice-debt').first().locator('.actions button'));
    await page.keyboard.press('Enter');
    await expect(page.locator('#notice-owed-add')).toBeFocused();
    await expect(page.locator('.notice-debts [role="status"]')).toHaveText(say.removed);
    await expect(page.locator('.notice-debt')).toHaveCount(1);
    await expect(field(page, 'owedAmount1')).toHaveValue('100');
    await compute(page);
    await expect(page.locator('#notice-result-title')).toBeFocused();
    expect(await answerText(page)).toMatch(say.misses);
  });

  test(`${language}: a pasted sentence stays in view, and off the device until it is ticked`, async ({ page }) => {
    const sentence = '<script>alert(1)</script> « trois mois » שלוש חודשים 🙂\nfin de trimestre';
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await visit(page, at(language, 'notice'));
    const toggle = page.getByRole('button', { name: say.aid });
    await toggle.click();
    const box = page.locator('#notice-sentence');
    await expect(box).toBeFocused();
    await page.evaluate((text) => navigator.clipboard.writeText(text), sentence);
    await page.keyboard.press('ControlOrMeta+v');
    await expect(box).toHaveValue(sentence);
    await field(page, 'amount').fill('3');
    await expect(box).toBeInViewport();
    expect(await keptKeys(page)).not.toContain('alert(1)');
    await page.locator('#notice-sentence-keep').check();
    expect(await keptKeys(page)).toContain('alert(1)');
    await page.reload();
    await ready(page);
    await expect(box).toHaveValue(sentence);
    await expect(box).not.toBeFocused();
    await page.locator('#notice-sentence-keep').uncheck();
    expect(await keptKeys(page)).not.toContain('alert(1)');
    expect(await keptKeys(page)).not.toContain('/sentence');
    await expect(box).toHaveValue(sentence);
    await page.reload();
    await ready(page);
    await expect(field(page, 'amount')).toHaveValue('3');
    await expect(box).toHaveCount(0);
  });

  test(`${language}: in its chapter the sums and the sentence are there too`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await visit(page, chapter(language, 6).address);
    await page.locator('.notice').scrollIntoViewIfNeeded();
    await ready(page);
    await page.locator('.notice').getByRole('button').click();
    await page.getByRole('button', { name: say.aid }).click();
    await expect(page.locator('#notice-sentence')).toBeFocused();
    await page.getByRole('button', { name: say.refine }).click();
    await page.locator('.notice-form summary', { hasText: say.fit }).click();
    await page.getByRole('button', { name: say.add }).click();
    await expect(field(page, 'owedAmount1')).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
