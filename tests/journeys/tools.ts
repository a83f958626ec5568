import type { Locator, Page } from '@playwright/test';
import { at, chapter, type Language, type Route } from './addresses.ts';

/**
 * A tool: where it is, how it is first used, what shows that it answers, and the key of what it keeps for the client file
 * `abcd1234` (one tool keeps nothing of its own). `reach` goes on until every field for free text is on the page.
 */
export type Tool = {
  name: string;
  address: (language: Language) => string;
  use: (page: Page) => Promise<unknown>;
  answers: string;
  key?: string;
  reach?: (page: Page) => Promise<unknown>;
};

const on = (route: Route) => ({ name: route, address: (language: Language) => at(language, route) });

const press =
  (selector: string, index = 0) =>
  (page: Page) =>
    page.locator(selector).nth(index).click();

/** Presses the button of a door, unless the tool opens by itself because something of it is kept here. */
async function openDoor(page: Page, root: string, inside: string): Promise<void> {
  const door = page.locator(`${root} .status + .actions .button`);
  await page.locator(inside).or(door).first().waitFor();
  if ((await page.locator(inside).count()) > 0) return;
  // It may open under the press.
  await door.click({ timeout: 5_000 }).catch(() => {});
}

/** Every tool: what may happen to one may happen to each. */
export const tools: Tool[] = [
  {
    ...on('quiz'),
    key: 'abcd1234/quiz',
    use: press('.quiz .button'),
    answers: '.quiz-run input[type="radio"]',
    reach: async (page) => {
      await page.locator('.quiz-run input[type="radio"]').first().check();
      await page.locator('#client-file').selectOption('new');
    },
  },
  {
    ...on('notice'),
    key: 'abcd1234/notice',
    use: async (page) => {
      await page.locator('#notice-amount').fill('3');
      await page.locator('#notice-day').fill('10/12/2027');
      await page.locator('#notice-country').selectOption('other');
      await page.locator('.notice-form button[type="submit"]').click();
    },
    answers: '#notice-result-title',
    reach: async (page) => {
      const folded = page
        .locator('.notice-form :is(details:not([open]) > summary, button[aria-expanded="false"])')
        .filter({ visible: true });
      for (let left = await folded.count(); left > 0; left = await folded.count()) await folded.first().click();
      await page.locator('#notice-owed-add').click();
    },
  },
  {
    ...on('phrases'),
    key: 'abcd1234/phrases',
    use: (page) => page.locator('#phrases-tone').selectOption('firm'),
    answers: '.phrase-results .phrase',
    reach: async (page) => {
      await press('.phrase-results .phrase:nth-child(2) .link-button:last-child')(page);
      await press('.phrase-results .blank')(page);
    },
  },
  {
    ...on('message'),
    key: 'abcd1234/message',
    use: (page) => page.locator('#message-tone').selectOption('firm'),
    answers: '.message-living .message-line',
    reach: async (page) => {
      await press('#message-line-decision')(page);
      await press('.message-tool-row .link-button:nth-of-type(2)')(page);
    },
  },
  {
    ...on('rehearsal'),
    key: 'abcd1234/rehearsal',
    use: (page) => page.locator('#rehearsal-tone').selectOption('firm'),
    answers: '.rehearsal-living .script-line',
    reach: (page) => page.locator('#rehearsal-decision-one').check(),
  },
  {
    ...on('stakes'),
    key: 'abcd1234/stakes',
    use: press('.stakes-island .button'),
    answers: '#stakes-add-owed',
    reach: async (page) => {
      for (const list of ['owed', 'done', 'paid']) await press(`#stakes-add-${list}`)(page);
    },
  },
  {
    ...on('checklist'),
    key: 'abcd1234/checklist',
    use: (page) => page.locator('#check-path-contract').check(),
    answers: '.check-point',
    reach: press('.check-point .link-button'),
  },
  {
    ...on('portfolio'),
    key: 'portfolio',
    use: async (page) => {
      await page.locator('.portfolio-name input').first().fill('Atelier Nord');
      await page.locator('.portfolio-hours input').first().fill('140');
      await page.locator('.portfolio-income input').first().fill('4200');
      await page.locator('.portfolio-form button[type="submit"]').click();
    },
    answers: '#portfolio-result-title',
  },
  {
    ...on('cooling'),
    key: 'abcd1234/cooling',
    use: (page) => openDoor(page, '.cooling', '#cooling-note'),
    answers: '#cooling-note',
  },
  {
    name: 'reason',
    address: (language) => chapter(language, 5).address,
    key: 'abcd1234/reason',
    use: async (page) => {
      await page.locator('.tool.reason').scrollIntoViewIfNeeded();
      await openDoor(page, '.tool.reason', '#reason-choice input');
    },
    answers: '#reason-choice input',
    reach: (page) => page.locator('#reason-choice-own').check(),
  },
  {
    ...on('plan'),
    key: 'abcd1234/plan',
    use: async (page) => {
      await page.locator('#plan-open').or(page.locator('.plan-living')).first().waitFor();
      if ((await page.locator('.plan-living').count()) > 0) return;
      await page
        .locator('#plan-open')
        .click({ timeout: 5_000 })
        .catch(() => {});
    },
    answers: '.plan-living .plan-away',
  },
  {
    ...on('data'),
    use: press('.my-data fieldset .button'),
    answers: '.kept-told:not(:empty)',
  },
];

// The sentences of the tools and of the page that say a part is not here.
const apology =
  /arrivée?s?|chargée?s?|did not (?:arrive|load)|could not|n.a pas pu|try again|pour réessayer|a pu être coupée/i;

/** The sentences on screen that say a part of the page is not here. */
export function apologies(page: Page): Locator {
  return page
    .locator('main :is([role="alert"], [role="status"], .notice-line, .status)')
    .filter({ hasText: apology, visible: true });
}
