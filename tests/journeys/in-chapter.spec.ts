import type { Page } from '@playwright/test';
import { accessFaults } from './axe.ts';
import { at, chapter, expect, type Language, languages, test, visit } from './journey.ts';
import { compute, five, listed, type } from './portfolio.ts';

// Three tools open where their chapter speaks of them; until then, and where they cannot come, a link leads to their page.
type Case = {
  tool: 'portfolio' | 'checklist' | 'stakes';
  number: number;
  /** The other tool of the chapter, opened before: two open tools share no id. */
  other: string;
  use: (page: Page) => Promise<void>;
  /** What was done in the chapter, as the tool's own page has it. */
  kept: (page: Page) => Promise<void>;
};

const cases: Case[] = [
  {
    tool: 'portfolio',
    number: 1,
    other: '.quiz .button',
    async use(page) {
      await type(page, five);
      await compute(page);
      await expect(page.locator('.portfolio-answer')).toContainText(/57[,.]5/);
    },
    async kept(page) {
      expect((await listed(page)).map(([name]) => name)).toEqual(five.map(([name]) => name));
    },
  },
  {
    tool: 'checklist',
    number: 3,
    other: '[data-opens="stakes"]',
    async use(page) {
      await page.locator('#check-path-contract').check();
      await expect(page.locator('.check-point')).toHaveCount(14);
      await page.locator('#point-termination-problem').check();
    },
    async kept(page) {
      await expect(page.locator('#point-termination-problem')).toBeChecked();
    },
  },
  {
    tool: 'stakes',
    number: 3,
    other: '[data-opens="checklist"]',
    async use(page) {
      await page.locator('#stakes-add-owed').click();
      await page.locator('#notice-owedAmount1').fill('900');
      await page.locator('#notice-owedDay1').fill('3/11/2026');
      await page.locator('.stakes-form button[type="submit"]').click();
      await expect(page.locator('#stakes-answer')).toBeFocused();
    },
    async kept(page) {
      await expect(page.locator('#notice-owedAmount1')).toHaveValue('900');
    },
  },
];

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const doubledIds = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
const doorOf = (page: Page, tool: string) => page.locator(`[data-opens="${tool}"]`);
const within = (page: Page, tool: string, part: string) => page.locator(`.tool:has([data-opens="${tool}"]) ${part}`);

async function toChapter(page: Page, language: Language, { tool, number }: Case): Promise<void> {
  await visit(page, chapter(language, number).address);
  await expect(doorOf(page, tool)).toHaveAttribute('aria-expanded', 'false');
}

for (const language of languages) {
  for (const each of cases) {
    const { tool } = each;

    test(`${language}: ${tool} opens in its chapter, works there, and is the same on its own page`, async ({
      page,
    }) => {
      await toChapter(page, language, each);
      await page.locator(each.other).scrollIntoViewIfNeeded();
      await page.locator(each.other).click();
      // It takes the focus once it is there.
      await expect(page.locator('.tool :focus:not(.button)')).toHaveCount(1);
      const door = doorOf(page, tool);
      const place = within(page, tool, '.in-chapter');
      await door.focus();
      await page.keyboard.press('Enter');
      await expect(place.locator('h4').first()).toBeFocused();
      await each.use(page);
      expect(await doubledIds(page)).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessFaults(page, `open, ${colorScheme}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await fits(page)).toBe(true);

      await place.locator('[aria-expanded="true"]').focus();
      await page.keyboard.press('Enter');
      await expect(place).toBeHidden();
      await expect(door).toBeFocused();
      if (each.number === 3) await expect(within(page, tool, '[data-tool-state]')).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(place.locator('h4').first()).toBeFocused();
      await place.getByRole('link').first().click();
      await expect(page).toHaveURL(at(language, tool));
      await each.kept(page);
    });
  }
}

test.describe('what cannot come', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  for (const language of languages) {
    for (const each of cases) {
      test(`${language}: ${each.tool} that does not arrive leaves its link`, async ({ page, context }) => {
        await page.route(each.number === 1 ? '**/living-portfolio.*.js' : '**/data/opened-*', (one) => one.abort());
        await toChapter(page, language, each);
        const door = doorOf(page, each.tool);
        const [beside] = await Promise.all([
          context.waitForEvent('page'),
          door.click({ modifiers: ['ControlOrMeta'] }),
        ]);
        await expect(beside).toHaveURL(at(language, each.tool));
        await beside.close();
        await door.click();
        await expect(page.locator('.tool .not-arrived')).toBeVisible();
        await expect(door).not.toHaveAttribute('aria-expanded');
        expect(await accessFaults(page, 'did not arrive')).toEqual([]);
        await door.click();
        await expect(page).toHaveURL(at(language, each.tool));
      });
    }
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`${language}: each tool is a link to its page`, async ({ page }) => {
      for (const { tool, number } of cases) {
        await page.goto(chapter(language, number).address);
        await expect(doorOf(page, tool)).not.toHaveAttribute('aria-expanded');
        await doorOf(page, tool).click();
        await expect(page).toHaveURL(at(language, tool));
      }
    });
  }
});
