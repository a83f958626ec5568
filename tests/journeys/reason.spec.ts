import type { Locator, Page } from '@playwright/test';
import { brevity as brevityEnglish } from '../../src/i18n/en/brevity.ts';
import { reason as english } from '../../src/i18n/en/reason.ts';
import { brevity as brevityFrench } from '../../src/i18n/fr/brevity.ts';
import { reason as french } from '../../src/i18n/fr/reason.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { accessFaults } from './axe.ts';
import { chapter, clipboard, expect, type Language, languages, ready, tabTo, test } from './journey.ts';
import { answersTo, keepClients } from './kept-quiz.ts';

const words = { fr: typesetAll('fr', french), en: typesetAll('en', english) };
const meters = { fr: typesetAll('fr', brevityFrench), en: typesetAll('en', brevityEnglish) };
const samples = {
  fr: {
    bad: 'Vous ne répondez jamais. Je pense que je vais arrêter, sauf si les choses changent.',
    kinds: ['Reproche', 'Hésitation', 'Condition'],
    counts: '1 raison, 15 mots, 6 secondes à voix haute.',
    shorter: 'Vous ne répondez jamais. Je pense que je vais arrêter.',
    good: 'Mes services ne correspondent plus à ce projet.',
    reason: /Mes services ne correspondent plus/,
    other: 'en' as const,
  },
  en: {
    bad: "You never answer. I think I'm going to stop, unless things change.",
    kinds: ['Blame', 'Hedge', 'Condition'],
    counts: '1 reason, 12 words, 5 seconds aloud.',
    shorter: "You never answer. I think I'm going to stop.",
    good: 'My services are no longer right for this project.',
    reason: /I no longer think my services/,
    other: 'fr' as const,
  },
};

const tool = (page: Page) => page.locator('.tool.reason');
const notes = (page: Page) => page.locator('.brevity-note');
const field = (page: Page) => page.locator('#reason-own-text');
const summary = (page: Page) => page.locator('.brevity-summary');
const button = (scope: Page | Locator, name: string) => scope.getByRole('button', { name, exact: true });

async function open(page: Page, language: Language): Promise<void> {
  await page.goto(chapter(language, 5).address);
  await tool(page).scrollIntoViewIfNeeded();
  await ready(page);
}

async function begin(page: Page, language: Language): Promise<void> {
  await open(page, language);
  await button(tool(page), words[language].door.open).click();
  await expect(page.locator('#reason-choice input')).not.toHaveCount(0);
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator('#reason-choice-own').check();
  await field(page).fill(text);
}

function inLanguage(language: Language) {
  const say = words[language];
  const meter = meters[language];
  const { bad, kinds, counts, shorter, good, reason, other } = samples[language];

  test(`${language}: a reason that opens a discussion is marked, shortened, taken back, kept and found again @phone`, async ({
    page,
  }) => {
    await begin(page, language);
    await write(page, bad);
    await expect(summary(page)).toContainText(counts);
    await expect(notes(page).locator('strong')).toHaveText(kinds);
    await expect(page.locator('.brevity-piece sup')).toHaveText(['1', '2', '3']);

    await page.locator('.brevity-piece').nth(2).click();
    const last = notes(page).nth(2);
    await expect(last.locator('.brevity-open')).toBeFocused();
    await expect(last.locator('.brevity-open')).toHaveAttribute('aria-expanded', 'true');
    await expect(last).toContainText(meter.meter.leaveOut);
    await button(last, meter.meter.remove).click();
    await expect(field(page)).toHaveValue(shorter);
    await expect(button(tool(page), meter.meter.undo)).toBeFocused();
    await expect(notes(page)).toHaveCount(2);

    await button(tool(page), meter.meter.undo).click();
    await expect(field(page)).toHaveValue(bad);
    await expect(notes(page)).toHaveCount(3);

    await field(page).fill(good);
    await expect(summary(page)).toContainText(meter.meter.clear);
    await expect(notes(page)).toHaveCount(0);
    await button(tool(page), say.pick.keep).click();
    await expect(page.locator('.reason-kept')).toBeFocused();
    await page.reload();
    await tool(page).scrollIntoViewIfNeeded();
    await expect(page.locator('.reason-kept .reason-text')).toHaveText(good);
    await button(tool(page), say.pick.copy).click();
    await expect(tool(page).locator('.copy-status')).toHaveText(say.chosen.copied);
    expect(await clipboard(page)).toBe(good);
    await button(tool(page), say.chosen.change).click();
    await expect(field(page)).toHaveValue(good);
  });

  test(`${language}: a phrase of the library is chosen, in either language, and kept`, async ({ page }) => {
    await begin(page, language);
    await tool(page).getByRole('radio', { name: reason }).check();
    await button(tool(page), say.pick.copy).click();
    await expect.poll(() => clipboard(page)).toMatch(reason);
    await page.locator('#reason-language').selectOption(other);
    await expect(page.locator(`#reason-choice [lang="${other}"]`)).not.toHaveCount(0);
    await expect(page.locator('#reason-register')).toHaveCount(other === 'fr' ? 1 : 0);
    const first = page.locator('#reason-choice label').first();
    const text = await first.innerText();
    await first.click();
    await button(tool(page), say.pick.keep).click();
    await expect(page.locator(`.reason-kept [lang="${other}"]`)).toHaveText(text);
  });

  test(`${language}: nothing chosen, nothing written and too much written are said at the field and in the summary`, async ({
    page,
  }) => {
    await begin(page, language);
    await button(tool(page), say.pick.keep).click();
    await expect(tool(page).locator('.error-summary')).toBeFocused();
    await tool(page).locator('.error-summary a').click();
    await expect(page.locator('#reason-choice')).toBeFocused();
    await write(page, '   ');
    await button(tool(page), say.pick.keep).click();
    await expect(page.locator('#reason-own-text-error')).toHaveText(say.pick.empty);
    const long = `${'mot '.repeat(2_600)}fin`;
    await field(page).fill(long);
    await button(tool(page), say.pick.keep).click();
    await expect(tool(page).locator('.error-summary')).toBeFocused();
    await expect(field(page)).toHaveValue(long);
  });

  test(`${language}: ten thousand characters, markup and right-to-left stay text`, async ({ page }) => {
    await begin(page, language);
    const awkward = `<script>alert(1)</script> <b>${bad}</b> 🌊 شكراً لكم `;
    await write(page, awkward.repeat(Math.ceil(9_000 / awkward.length)));
    await expect(notes(page)).toHaveCount(20);
    await expect(page.locator('.brevity-text')).toContainText('<script>alert(1)</script>');
    await expect(page.locator('.brevity :is(script, b)')).toHaveCount(0);
    await button(tool(page), say.pick.keep).click();
    await expect(page.locator('.reason-kept .reason-text')).toContainText('<b>');
  });

  test(`${language}: by keyboard alone`, async ({ page }) => {
    await open(page, language);
    await tabTo(page, button(tool(page), say.door.open));
    await page.keyboard.press('Enter');
    await expect(page.locator('.reason-pick')).toBeFocused();
    await expect(page.locator('#reason-choice-own')).toBeVisible();
    await tabTo(page, page.locator('#reason-choice input').first());
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('#reason-choice-own')).toBeChecked();
    await tabTo(page, field(page));
    await page.keyboard.type(bad);
    await expect(notes(page)).toHaveCount(3);
    await tabTo(page, notes(page).nth(1).locator('.brevity-open'));
    await page.keyboard.press('Space');
    await tabTo(page, button(notes(page).nth(1), meter.meter.remove));
    await page.keyboard.press('Enter');
    await expect(button(tool(page), meter.meter.undo)).toBeFocused();
    await expect(notes(page)).toHaveCount(2);
    await tabTo(page, button(tool(page), say.pick.keep));
    await page.keyboard.press('Enter');
    await expect(page.locator('.reason-kept')).toBeFocused();
  });

  test(`${language}: typing is announced once, when it stops`, async ({ page }) => {
    await begin(page, language);
    await page.locator('#reason-choice-own').check();
    await expect(summary(page)).toHaveText(meter.meter.empty);
    await page.locator('.brevity [role="status"]').evaluate((status) => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const watch = () => status.textContent && told.push(status.textContent);
      new MutationObserver(watch).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await field(page).pressSequentially(bad, { delay: 15 });
    await expect(page.locator('.brevity [role="status"]')).toContainText(counts);
    await page.waitForTimeout(500);
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    expect(new Set(told).size, told.join(' | ')).toBe(1);
  });

  test(`${language}: after a quiz that says leave over late payment, the clause is named`, async ({ page }) => {
    const results = [{ day: '2026-11-20', verdict: 'leave' as const }];
    await keepClients(page, [{ name: 'Quai', answers: answersTo.leave, results }]);
    await open(page, language);
    await expect(tool(page).locator('.notice-line')).toContainText(say.clause.text);
    const anchor = `#${say.clause.anchor}`;
    await tool(page).getByRole('link', { name: say.clause.link }).click();
    await expect(page).toHaveURL(new RegExp(`${anchor}$`));
    await expect(page.locator(anchor)).toBeInViewport();
  });

  test(`${language}: axe finds nothing, empty, filled, marked, refused or kept`, async ({ page }) => {
    test.setTimeout(180_000);
    await begin(page, language);
    const found: string[] = [];
    const look = async (state: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await accessFaults(page, `${state} ${colorScheme}`)));
      }
    };
    await look('empty');
    await button(tool(page), say.pick.keep).click();
    await look('refused');
    await write(page, bad);
    await expect(notes(page)).toHaveCount(3);
    await notes(page).first().locator('.brevity-open').click();
    await look('marked');
    await field(page).fill(good);
    await expect(notes(page)).toHaveCount(0);
    await look('filled');
    await button(tool(page), say.pick.keep).click();
    await look('kept');
    expect(found).toEqual([]);
  });

  test(`${language}: without the rules, and without the tool, the reader is told and goes on`, async ({ page }) => {
    await page.route('**/data/brevity.*.json', (route) => route.fulfill({ status: 503, body: '' }));
    let isDown = true;
    await page.route('**/data/reason.*.json', (route) =>
      isDown ? route.fulfill({ status: 503, body: '' }) : route.continue(),
    );
    await open(page, language);
    await button(tool(page), say.door.open).click();
    await expect(tool(page).getByRole('alert')).toHaveText(say.door.failed);
    isDown = false;
    await button(tool(page), say.door.open).click();
    await write(page, bad);
    await expect(tool(page)).toContainText(say.pick.meterFailed);
    await button(tool(page), say.pick.keep).click();
    await expect(page.locator('.reason-kept .reason-text')).toHaveText(bad);
  });
}

test.describe('with everything there', () => {
  test.use({ expectedErrors: [/503/] });
  for (const language of languages) inLanguage(language);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const language of languages) {
    test(`${language}: the reasons are on paper, with the four tests`, async ({ page }) => {
      await page.goto(chapter(language, 5).address);
      const paper = tool(page).locator('.paper');
      await expect(paper).toBeVisible();
      await expect(paper).toContainText(samples[language].reason);
      await expect(paper.locator('.reason-tests li')).toHaveCount(4);
      await expect(tool(page).locator('button')).toBeHidden();
    });
  }
});
