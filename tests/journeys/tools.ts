import type { Locator, Page } from '@playwright/test';
import type { Route } from './addresses.ts';

/** A tool with a page of its own: how it is first used, what shows that it answers, and the key of what it keeps,
 * for the client file `abcd1234`. */
export type Tool = { route: Route; use: (page: Page) => Promise<unknown>; answers: string; key: string };

/** Every tool that has a page: what may happen to one may happen to each. */
export const tools: Tool[] = [
  {
    route: 'quiz',
    key: 'abcd1234/quiz',
    use: (page) => page.locator('.quiz .button').first().click(),
    answers: '.quiz-run input[type="radio"]',
  },
  {
    route: 'notice',
    key: 'abcd1234/notice',
    use: async (page) => {
      await page.locator('#notice-amount').fill('3');
      await page.locator('#notice-day').fill('10/12/2027');
      await page.locator('#notice-country').selectOption('other');
      await page.locator('.notice-form button[type="submit"]').click();
    },
    answers: '#notice-result-title',
  },
  {
    route: 'phrases',
    key: 'abcd1234/phrases',
    use: (page) => page.locator('#phrases-tone').selectOption('firm'),
    answers: '.phrase-results .phrase',
  },
  {
    route: 'message',
    key: 'abcd1234/message',
    use: (page) => page.locator('#message-tone').selectOption('firm'),
    answers: '.message-living .message-line',
  },
  {
    route: 'rehearsal',
    key: 'abcd1234/rehearsal',
    use: (page) => page.locator('#rehearsal-tone').selectOption('firm'),
    answers: '.rehearsal-living .script-line',
  },
  {
    route: 'stakes',
    key: 'abcd1234/stakes',
    use: (page) => page.locator('.stakes-island .button').first().click(),
    answers: '#stakes-add-owed',
  },
  {
    route: 'checklist',
    key: 'abcd1234/checklist',
    use: (page) => page.locator('#check-path-contract').check(),
    answers: '.check-point',
  },
  {
    route: 'portfolio',
    key: 'portfolio',
    use: async (page) => {
      await page.locator('.portfolio-name input').first().fill('Atelier Nord');
      await page.locator('.portfolio-hours input').first().fill('140');
      await page.locator('.portfolio-income input').first().fill('4200');
      await page.locator('.portfolio-form button[type="submit"]').click();
    },
    answers: '#portfolio-result-title',
  },
];

// The sentences of the tools and of the page that say a part is not here.
const apology =
  /(?:arrivée?s?|chargée?s?|did not (?:arrive|load)|could not be loaded|try again|pour réessayer|a pu être coupée)/;

/** The sentences on screen that say a part of the page is not here. */
export function apologies(page: Page): Locator {
  return page
    .locator('main :is([role="alert"], [role="status"], .notice-line, .status)')
    .filter({ hasText: apology, visible: true });
}
