import type { Page } from '@playwright/test';
import { noticeKeep as takenEn } from '../../src/i18n/en/notice-keep.ts';
import { quiz as quizEn } from '../../src/i18n/en/quiz.ts';
import { noticeKeep as takenFr } from '../../src/i18n/fr/notice-keep.ts';
import { quiz as quizFr } from '../../src/i18n/fr/quiz.ts';
import { sayDay } from '../../src/i18n/say.ts';
import { sayMoney } from '../../src/i18n/say-money.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { at, expect, type Language, languages, tabTo, test, visit } from './journey.ts';
import { words as messageWords } from './message-page.ts';
import { openPlan, part, say } from './plan-page.ts';
import { answerByKeys } from './quiz-page.ts';
import { sheets } from './sheets.ts';

// From a first visit to a printed plan, by keyboard alone: nothing is on the device before, and each tool hands on to the next.
const words = {
  fr: { quiz: typesetAll('fr', quizFr), taken: typesetAll('fr', takenFr) },
  en: { quiz: typesetAll('en', quizEn), taken: typesetAll('en', takenEn) },
};
const verdict = { fr: 'Préparez votre sortie', en: 'Secure your exit first' };
const lastDay = { fr: 'Dernier jour', en: 'Last day' };

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The quiz, answered with number keys, to the verdict that an exit has to be secured first. */
async function takeQuiz(page: Page, language: Language): Promise<void> {
  const { start, run } = words[language].quiz;
  await visit(page, at(language, 'quiz'));
  await tabTo(page, page.getByRole('button', { name: start.begin }).first());
  await page.keyboard.press('Enter');
  await answerByKeys(page, '11411311331331 22');
  await tabTo(page, page.getByRole('button', { name: run.see }).first());
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(verdict[language]);
}

/** Types into a field reached with Tab. */
async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, page.locator(id));
  await page.keyboard.type(text);
}

/** The calculator: three months, received on a Thursday in December; its dates taken over, let go, and taken again. */
async function takeDates(page: Page, language: Language): Promise<void> {
  const { taken } = words[language];
  await visit(page, at(language, 'notice'));
  await type(page, '#notice-amount', '3');
  await page.locator('#notice-unit').selectOption('months');
  await type(page, '#notice-day', '3/12/2026');
  await page.locator('#notice-country').selectOption('FR');
  await tabTo(page, page.locator('.notice-form button[type="submit"]'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#notice-result-title')).toContainText(lastDay[language]);
  const status = page.locator('.notice-keep [role="status"]');
  await expect(status).toHaveText('');
  await tabTo(page, page.getByRole('button', { name: taken.take, exact: true }));
  await page.keyboard.press('Enter');
  await expect(status).toContainText(sayDay(language, '2027-03-03'));
  await tabTo(page, page.locator('.notice-keep').getByRole('button', { name: taken.undo }));
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('');
  await tabTo(page, page.getByRole('button', { name: taken.take, exact: true }));
  await page.keyboard.press('Enter');
  await expect(status).toContainText(sayDay(language, '2027-03-03'));
}

/** The contract: one problem and the notice it asks for; and one invoice that is owed. */
async function takeStock(page: Page, language: Language): Promise<void> {
  await visit(page, at(language, 'checklist'));
  await tabTo(page, page.locator('#check-path-contract'));
  await page.keyboard.press('Space');
  const problem = page.locator('#point-renewal-problem');
  await expect(problem).toBeVisible();
  await problem.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.check-point[data-mark="problem"]')).toHaveCount(1);

  await visit(page, at(language, 'stakes'));
  const add = page.locator('#stakes-add-owed');
  await page.locator('main .tool .button, #stakes-add-owed').first().focus();
  if ((await add.count()) === 0) await page.keyboard.press('Enter');
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  await type(page, '#notice-owedAmount1', '1 842,17 €');
  await type(page, '#notice-owedNumber1', 'F-118');
}

/** The goodbye: one line pinned keeps it, with the last day the calculator gave. */
async function writeMessage(page: Page, language: Language): Promise<void> {
  await visit(page, at(language, 'message'));
  await expect(page.locator('.message-living .composer')).toBeEnabled();
  await expect(page.locator('.message-living .composer')).toContainText(sayDay(language, '2027-03-03'));
  const { moves, line } = messageWords[language];
  const decision = page
    .locator('.message-line')
    .filter({ has: page.locator('.message-toggle', { hasText: moves.decision }) });
  await tabTo(page, decision.locator('.message-toggle'));
  await page.keyboard.press('Enter');
  await tabTo(page, decision.getByRole('button', { name: line.another, exact: true }));
  await page.keyboard.press('Enter');
  await expect(decision.locator('.phrase-text')).not.toBeEmpty();
}

for (const language of languages) {
  test(`${language}: from a first visit to a printed plan, by keyboard, each tool handing on to the next`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await takeQuiz(page, language);
    await takeDates(page, language);
    await takeStock(page, language);
    await writeMessage(page, language);

    await openPlan(page, language);
    await expect(part(page, 'verdict')).toContainText(verdict[language]);
    await expect(part(page, 'days').locator('tbody')).toContainText(sayDay(language, '2026-12-03'));
    await expect(part(page, 'days').locator('tbody')).toContainText(sayDay(language, '2027-03-03'));
    await expect(part(page, 'script').locator('.plan-words p')).toHaveCount(5);
    await expect(part(page, 'message').locator('.plan-words')).toContainText(sayDay(language, '2027-03-03'));
    // What nobody did yet is a next step, with its way there.
    const missing = page.locator('.plan-sheet .plan-next');
    const { gaps } = say[language];
    for (const code of ['no-answer', 'no-handover'] as const) {
      await expect(missing.filter({ hasText: gaps[code].text })).toHaveCount(1);
    }
    await expect(missing).toHaveCount(2);
    await expect(part(page, 'before')).toContainText(sayMoney(language, { amount: '1842.17', currency: 'EUR' }));
    await expect(part(page, 'before')).toContainText('F-118');
    expect(await sheets(page)).toBeLessThanOrEqual(2);

    // And the way is one key.
    await tabTo(page, page.getByRole('link', { name: gaps['no-answer'].link }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(at(language, 'checklist')));
  });
}
