import type { Page } from '@playwright/test';
import { checklist as checklistEn } from '../../src/i18n/en/checklist.ts';
import { noticeKeep as takenEn } from '../../src/i18n/en/notice-keep.ts';
import { quiz as quizEn } from '../../src/i18n/en/quiz.ts';
import { checklist as checklistFr } from '../../src/i18n/fr/checklist.ts';
import { noticeKeep as takenFr } from '../../src/i18n/fr/notice-keep.ts';
import { quiz as quizFr } from '../../src/i18n/fr/quiz.ts';
import { sayDay } from '../../src/i18n/say.ts';
import { sayMoney } from '../../src/i18n/say-money.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { at, expect, type Language, languages, type Route, ready, tabTo, test, visit } from './journey.ts';
import { words as messageWords } from './message-page.ts';
import { part, say } from './plan-page.ts';
import { answerByKeys } from './quiz-page.ts';
import { sheets } from './sheets.ts';

// From a first visit to a printed plan, by keyboard alone and by the links that are there: nothing is on the device before; the clause goes
// to the calculator, its dates to the message, the sums to the order of steps, and all of them meet in the plan.
const words = {
  fr: { quiz: typesetAll('fr', quizFr), taken: typesetAll('fr', takenFr), found: typesetAll('fr', checklistFr).notice },
  en: { quiz: typesetAll('en', quizEn), taken: typesetAll('en', takenEn), found: typesetAll('en', checklistEn).notice },
};
const verdict = { fr: 'Préparez votre sortie', en: 'Secure your exit first' };
const lastDay = { fr: 'Dernier jour', en: 'Last day' };

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Goes to a page by a link of the one that is open: in the navigation, above the tools, or in the text. */
async function follow(page: Page, language: Language, route: Route): Promise<void> {
  const address = at(language, route);
  await tabTo(page, page.locator(`a[href="${address}"]:visible`).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await ready(page);
}

/** Chooses in a list reached with Tab, by typing what the choice begins with. */
async function choose(page: Page, id: string, beginning: string, value: string): Promise<void> {
  await tabTo(page, page.locator(id));
  await page.keyboard.type(beginning);
  await expect(page.locator(id)).toHaveValue(value);
}

/** The quiz, answered with number keys, to the verdict that an exit has to be secured first. */
async function takeQuiz(page: Page, language: Language): Promise<void> {
  const { start, run } = words[language].quiz;
  await follow(page, language, 'quiz');
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

/** The contract: one problem, and the notice it asks for, handed to the calculator, taken back and handed over again. */
async function readContract(page: Page, language: Language): Promise<void> {
  const { found } = words[language];
  await follow(page, language, 'notice');
  await follow(page, language, 'checklist');
  await tabTo(page, page.locator('#check-path-contract'));
  await page.keyboard.press('Space');
  await tabTo(page, page.locator('#point-renewal-done'));
  const problem = page.locator('#point-renewal-problem');
  for (let presses = 0; presses < 4 && !(await problem.isChecked()); presses += 1)
    await page.keyboard.press('ArrowRight');
  await expect(page.locator('.check-point[data-mark="problem"]')).toHaveCount(1);
  await type(page, '#found-amount', '3');
  await choose(page, '#found-unit', language === 'fr' ? 'mois' : 'months', 'months');
  const take = page.getByRole('button', { name: found.take });
  await tabTo(page, take);
  await page.keyboard.press('Enter');
  await expect(page.locator('.found-told')).toContainText('3');
  await tabTo(page, page.locator('.found').getByRole('button', { name: found.undo }));
  await page.keyboard.press('Enter');
  await tabTo(page, take);
  await page.keyboard.press('Enter');
}

/** One invoice that is owed. */
async function countMoney(page: Page, language: Language): Promise<void> {
  await follow(page, language, 'stakes');
  await tabTo(page, page.locator('.stakes-island .button').first());
  await page.keyboard.press('Enter');
  const add = page.locator('#stakes-add-owed');
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  await type(page, '#notice-owedAmount1', '1 842,17 €');
  await type(page, '#notice-owedDay1', '10/12/2026');
  await type(page, '#notice-owedNumber1', 'F-118');
}

/** The calculator knows the clause already: received on a Thursday in December; its dates taken over, let go, and taken again. */
async function takeDates(page: Page, language: Language): Promise<void> {
  const { taken } = words[language];
  await follow(page, language, 'notice');
  await expect(page.locator('#notice-amount')).toHaveValue('3');
  await type(page, '#notice-day', '3/12/2026');
  await choose(page, '#notice-country', 'France', 'FR');
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

/** The goodbye: one line pinned keeps it, with the last day the calculator gave. */
async function writeMessage(page: Page, language: Language): Promise<void> {
  await follow(page, language, 'phrases');
  await follow(page, language, 'message');
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
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await visit(page, at(language, 'home'));
    await takeQuiz(page, language);
    await readContract(page, language);
    await countMoney(page, language);
    await takeDates(page, language);
    await writeMessage(page, language);

    await follow(page, language, 'notice');
    await follow(page, language, 'plan');
    await expect(part(page, 'verdict')).toContainText(verdict[language]);
    await expect(part(page, 'days').locator('tbody')).toContainText(sayDay(language, '2026-12-03'));
    await expect(part(page, 'days').locator('tbody')).toContainText(sayDay(language, '2027-03-03'));
    await expect(part(page, 'script').locator('.plan-words p')).toHaveCount(5);
    await expect(part(page, 'message').locator('.plan-words')).toContainText(sayDay(language, '2027-03-03'));
    // What nobody did yet is a next step, with its way there.
    const missing = page.locator('.plan-sheet .plan-next');
    const { gaps } = say[language];
    await expect(missing.filter({ hasText: gaps['no-handover'].text })).toHaveCount(1);
    await expect(missing).toHaveCount(1);
    await expect(part(page, 'before')).toContainText(sayMoney(language, { amount: '1842.17', currency: 'EUR' }));
    await expect(part(page, 'before')).toContainText('F-118');
    await tabTo(page, page.getByRole('button', { name: say[language].away.print }));
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-printed');
    expect(await sheets(page)).toBeLessThanOrEqual(2);

    // And the way is one key.
    await tabTo(page, page.getByRole('link', { name: gaps['no-handover'].link }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(at(language, 'message')));
  });
}
