import type { Locator, Page } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { at, chapter, chapters, expect, type Language, languages, type Route, test, visit } from './journey.ts';

const OTHER = { fr: 'en', en: 'fr' } as const;
const ROUTES: Route[] = ['home', 'quiz', 'method', 'notice', 'phrases', 'print', 'search', 'sources', 'about'];

function theSwitch(page: Page, language: Language): Locator {
  return page.getByRole('banner').getByRole('link', { name: language === 'fr' ? 'English' : 'Français', exact: true });
}

for (const language of languages) {
  const other = OTHER[language];
  const say = words(language).site;

  test(`${language}: the language switch keeps the page`, async ({ page }) => {
    for (const route of ROUTES) {
      await page.goto(at(language, route));
      await theSwitch(page, language).click();
      await expect(page).toHaveURL(at(other, route));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    }
  });

  test(`${language}: the language switch keeps the section of a chapter`, async ({ page }) => {
    const here = chapter(language, 3);
    const there = chapter(other, 3);
    await page.goto(there.address);
    const anchors = await page.locator('main :is(h2, h3)[id]').evaluateAll((all) => all.map(({ id }) => id));
    await page.goto(here.address);
    const headings = page.locator('main :is(h2, h3)[id]');
    expect(await headings.count()).toBe(anchors.length);
    // The section being read is the last one whose heading stands in the upper half of the screen.
    await headings.nth(2).evaluate((heading) => scrollBy(0, heading.getBoundingClientRect().top - innerHeight * 0.45));
    await theSwitch(page, language).evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(encodeURI(`${there.address}#${anchors[2]}`));
  });

  test(`${language}: each verb of the navigation leads to its page`, async ({ page }) => {
    const leads = { decide: at(language, 'quiz'), leave: at(language, 'notice'), say: at(language, 'phrases') };
    for (const [verb, address] of Object.entries(leads)) {
      await page.goto(at(language, 'home'));
      const link = page.getByRole('navigation', { name: say.navigation }).getByRole('link', {
        name: say[verb as keyof typeof leads],
        exact: true,
      });
      await link.click();
      await expect(page).toHaveURL(address);
      await expect(link).toHaveAttribute('aria-current', 'true');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await page
      .getByRole('navigation', { name: say.navigation })
      .getByRole('link', { name: say.read, exact: true })
      .click();
    await expect(page).toHaveURL(`${at(language, 'home')}#guide`);
    await expect(page.getByRole('heading', { name: say.path.title })).toBeInViewport();
  });

  test(`${language}: the chapters follow one another, forwards and back`, async ({ page }) => {
    const all = chapters(language);
    await page.goto(at(language, 'home'));
    await page.locator('#guide').getByRole('link').first().click();
    for (const { address } of all.slice(1)) {
      await page.locator('a[rel="next"]').click();
      await expect(page).toHaveURL(address);
    }
    await expect(page.locator('a[rel="next"]')).toHaveCount(0);
    for (const { address } of all.slice(0, -1).reverse()) {
      await page.locator('a[rel="prev"]').click();
      await expect(page).toHaveURL(address);
    }
    await expect(page.locator('a[rel="prev"]')).toHaveCount(0);
  });

  test(`${language}: the colours that were chosen are remembered`, async ({ page }) => {
    await visit(page, at(language, 'about'));
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const day = await ground();
    await page.getByRole('radio', { name: say.themeDark }).check();
    await expect.poll(ground).not.toBe(day);
    const night = await ground();
    await visit(page, at(language, 'home'));
    expect(await ground()).toBe(night);
    await expect(page.getByRole('radio', { name: say.themeDark })).toBeChecked();
    await page.getByRole('radio', { name: say.themeSystem }).check();
    await expect.poll(ground).toBe(day);
  });

  test(`${language}: a chapter marked as read is found again on the home page`, async ({ page }) => {
    const { address, key } = chapter(language, 5);
    await visit(page, address);
    await page.getByRole('checkbox', { name: say.chapter.markRead }).check();
    await visit(page, at(language, 'home'));
    const marks = page.locator('[data-read-mark]:visible');
    await expect(marks).toHaveCount(1);
    await page.reload();
    await expect(page.locator(`[data-path-chapter="${key}"]`)).toContainText(say.path.isRead);
    await expect(marks).toHaveCount(1);
    await visit(page, address);
    await page.getByRole('checkbox', { name: say.chapter.markRead }).uncheck();
    await visit(page, at(language, 'home'));
    await expect(page.locator('[data-read-mark]')).toHaveCount(8);
    await expect(marks).toHaveCount(0);
  });

  test(`${language}: whoever comes back first sees where they were`, async ({ page }) => {
    await visit(page, at(language, 'home'));
    await expect(page.getByText(say.resume)).toBeHidden();
    await visit(page, chapter(language, 4).address);
    await visit(page, at(language, 'home'));
    await page.getByText(say.resume).getByRole('link').click();
    await expect(page).toHaveURL(chapter(language, 4).address);
  });

  test(`${language}: the contents of a chapter lead to its sections`, async ({ page }) => {
    await visit(page, chapter(language, 2).address);
    const link = page.getByRole('navigation', { name: say.chapter.contents }).getByRole('link').last();
    const target = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page.locator(target)).toBeInViewport();
  });
}

test.describe('an address that leads nowhere', () => {
  test.use({ expectedErrors: [/404/] });

  for (const language of languages) {
    test(`is answered in ${language}, with a way on`, async ({ page }) => {
      const answer = await page.goto(`${at(language, 'home')}nowhere/`);
      expect(answer?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(language).site.notFound.title);
      await page
        .getByRole('main')
        .getByRole('link', { name: words(language).site.notFound.home })
        .click();
      await expect(page).toHaveURL(at(language, 'home'));
    });
  }
});

test.describe('a reader whose browser asks for English', () => {
  test.use({ locale: 'en-GB' });

  test('gets a quiet offer on a French page and is not sent away', async ({ page }) => {
    await visit(page, chapter('fr', 1).address);
    await expect(page).toHaveURL(chapter('fr', 1).address);
    await page.getByRole('link', { name: words('fr').site.offer }).click();
    await expect(page).toHaveURL(chapter('en', 1).address);
    await expect(page.locator('[data-language-offer]:visible')).toHaveCount(0);
  });
});

test.describe('a reader whose browser asks for French', () => {
  test.use({ locale: 'fr-CA' });

  test('gets the same offer on an English page, and none on a French one', async ({ page }) => {
    await visit(page, chapter('fr', 1).address);
    await expect(page.locator('[data-language-offer]:visible')).toHaveCount(0);
    await visit(page, chapter('en', 1).address);
    await page.getByRole('link', { name: words('en').site.offer }).click();
    await expect(page).toHaveURL(chapter('fr', 1).address);
  });
});

for (const language of languages) {
  test(`@phone ${language}: a chapter begins with its answer on the first screen`, async ({ page }) => {
    await visit(page, chapter(language, 6).address);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(page.locator('.chapter-answer')).toBeInViewport();
    await expect(page.getByRole('navigation', { name: words(language).site.navigation })).toBeInViewport();
  });
}
