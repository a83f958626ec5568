import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { changedAnswers } from '../../src/domain/quiz/history.ts';
import { encodeLink } from '../../src/domain/quiz/share.ts';
import { files as englishFiles } from '../../src/i18n/en/files.ts';
import { quiz as english } from '../../src/i18n/en/quiz.ts';
import { files as frenchFiles } from '../../src/i18n/fr/files.ts';
import { quiz as french } from '../../src/i18n/fr/quiz.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { accessFaults } from './axe.ts';
import { at, clipboard, expect, languages, tabTo, test, visit } from './journey.ts';
import { answersTo, keepClients, keptKeys } from './kept-quiz.ts';

const words = {
  fr: { ...typesetAll('fr', french), files: typesetAll('fr', frenchFiles), leave: 'Partez, avec préavis' },
  en: { ...typesetAll('en', english), files: typesetAll('en', englishFiles), leave: 'Leave, with notice' },
};
const titles = {
  fr: { reset: 'Recadrez d’abord', now: 'Partez maintenant', renew: /^Ne renouvelez pas/, country: 'Allemagne' },
  en: { reset: 'Reset it first', now: 'Leave now', renew: /^Do not renew/, country: 'Germany' },
};
const past = [
  { day: '2026-03-01', verdict: 'leave', wind: { least: 9, most: 9 } },
  { day: '2026-06-15', verdict: 'leave-now' },
  { day: '2026-10-12', verdict: 'leave', wind: { least: 6, most: 9 }, link: encodeLink(answersTo.reset) },
] as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

for (const language of languages) {
  const say = words[language];
  const title = titles[language];
  const address = at(language, 'quiz');

  test(`${language}: retaking shows the last result beside the new one, and the wind over time`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await keepClients(page, [{ name: 'Studio', answers: answersTo.leave, results: past }]);
    await visit(page, `${address}#result`);
    await expect(heading(page)).toHaveText(say.leave);
    const since = page.locator('.quiz-since');
    await expect(since.getByRole('heading')).toHaveText(/12 (octobre|October) 2026/);
    await expect(row(page, say.after.table.wind).first()).toContainText('12');
    // The heads, the verdict, the wind, what weighed most, then one row an answer that changed.
    await expect(since.getByRole('row')).toHaveCount(4 + changedAnswers(answersTo.reset, answersTo.leave).length);
    const history = page.locator('.quiz-history');
    await expect(history.getByRole('row')).toHaveCount(5);
    await expect(history.getByRole('row').nth(3)).toContainText(say.after.table.noWind);
    await expect(history.locator('svg circle')).toHaveCount(3);
    await expect(page.getByText(say.after.since.unread)).toHaveCount(0);
    // Three different days with an exit verdict within a year: the instinct is named.
    await expect(page.locator('.notice-line strong')).toHaveText(/instinct/i);

    await button(page, say.run.again).click();
    await expect(page.getByRole('radio').first()).toBeVisible();
    expect(Object.keys(await keptKeys(page))).toContain('bon-vent/1/client1/quiz');
    expect(JSON.parse((await keptKeys(page))['bon-vent/1/client1/quiz'] ?? '').data.results).toHaveLength(4);
  });

  test(`${language}: an angry reader is told “not today” and given a reminder`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await keepClients(page, [
      { name: 'Studio', answers: { ...answersTo.leave, 'exit-clause': 'ending-soon', trigger: 'angry' } },
    ]);
    await visit(page, `${address}#result`);
    await expect(heading(page)).toHaveText(title.renew);
    const notice = page.locator('.quiz-result > .notice-line').first();
    await expect(notice).toContainText(/26 (novembre|November) 2026/);
    const [download] = await Promise.all([page.waitForEvent('download'), notice.getByRole('button').click()]);
    expect(download.suggestedFilename()).toBe(say.after.reminder.file);
    const file = readFileSync(await download.path(), 'utf8');
    expect(file).toContain('DTSTART;VALUE=DATE:20261126');
    expect(file).toContain('UID:client1-sleep@bon-vent');
    expect(file).not.toContain('Studio');
    await expect(notice.getByRole('status')).toContainText(say.after.reminder.file);
  });

  test(`${language}: a link shows the result to somebody else, keeps nothing, and can be kept`, async ({
    page,
    context,
  }) => {
    await keepClients(page, [{ name: 'Studio', answers: answersTo.reset }]);
    await visit(page, `${address}#result`);
    await button(page, say.after.share.make).click();
    await expect(page.getByRole('status').filter({ hasText: say.after.share.copied })).toBeVisible();
    const link = await clipboard(page);
    expect(new URL(link).search).toBe('');
    expect(new URL(link).hash.length).toBeLessThan(24);

    await page.evaluate(() => localStorage.clear());
    const other = await context.newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await visit(other, link);
    await expect(heading(other)).toHaveText(title.reset);
    await expect(other.getByText(say.after.shared.lead)).toBeVisible();
    await expect(other.getByRole('button', { name: say.run.change })).toHaveCount(0);
    await expect(other.locator('#client-file')).toHaveCount(0);
    expect(asked.filter((url) => url.includes(new URL(link).hash.slice(1)))).toEqual([]);
    expect(await keptKeys(other)).toEqual({});

    await button(other, say.after.shared.keep).click();
    await expect(other.locator('#client-file option:checked')).toHaveText(say.after.shared.name);
    await expect(heading(other)).toHaveText(title.reset);
    await other.goto(link);
    await button(other, say.after.shared.own).click();
    await expect(button(other, say.start.resume)).toBeVisible();
  });

  test(`${language}: a damaged link and one of another version say so and offer the quiz`, async ({ page }) => {
    const link = encodeLink(answersTo.leave);
    for (const [fragment, said] of [
      [link.slice(0, -1), say.after.shared.broken],
      [link.replace(/.$/, (last) => (last === '0' ? '1' : '0')), say.after.shared.broken],
      [link.replace('r1.', 'r7.'), say.after.shared.other],
    ] as const) {
      await page.goto('about:blank');
      await visit(page, `${address}#${fragment}`);
      await expect(heading(page)).toHaveText(said);
      await expect(page.locator('.quiz-result')).toHaveCount(0);
      await expect(button(page, say.after.shared.own)).toBeVisible();
    }
    expect(await keptKeys(page)).toEqual({});
    await button(page, say.after.shared.own).click();
    await button(page, say.start.begin).click();
    await expect(page.getByRole('radio').first()).toBeVisible();
  });

  test(`${language}: two clients: switch, rename, compare side by side`, async ({ page }) => {
    await keepClients(page, [
      { name: 'Studio', answers: answersTo.leave },
      { name: 'Mairie', answers: answersTo.reset },
      { name: 'Vide', answers: {} },
    ]);
    await visit(page, `${address}#result`);
    await button(page, say.after.compare.open).click();
    await expect(heading(page)).toHaveText(say.after.compare.title);
    await expect(heading(page)).toBeFocused();
    await expect(page.locator('#compare-with option')).toHaveText(['Mairie']);
    const verdicts = row(page, say.after.table.verdict).getByRole('cell');
    await expect(verdicts).toHaveText([say.leave, title.reset]);
    await page.goBack();
    await expect(heading(page)).toHaveText(say.leave);

    await button(page, say.files.rename).click();
    await page.locator('#client-name').fill('Le studio');
    await button(page, say.files.saveName).click();
    await page.locator('#client-file').selectOption({ label: 'Mairie' });
    await button(page, say.start.resume).click();
    await expect(heading(page)).toHaveText(title.reset);
    await button(page, say.after.compare.open).click();
    await expect(page.getByRole('columnheader')).toHaveText(['Mairie', 'Le studio']);
    await button(page, say.after.compare.back).click();
    await expect(heading(page)).toHaveText(title.reset);
  });

  test(`${language}: a red line: safety first, no wind, no referral, whom to turn to by country`, async ({ page }) => {
    await keepClients(page, [
      { name: 'Studio', answers: { ...answersTo.leave, tone: 'threatening', trigger: 'angry' } },
    ]);
    await visit(page, `${address}#result`);
    await expect(heading(page)).toHaveText(title.now);
    await expect(page.locator('.quiz-result .wind, .quiz-result > .notice-line')).toHaveCount(0);
    await expect(page.locator('.quiz-result a[href*="phrases"]')).toHaveCount(0);
    const second = page.getByRole('heading', { level: 2 });
    await expect(second.nth(0)).toHaveText(say.result.steps);
    await expect(second.nth(1)).toHaveText(say.after.help.title);
    await expect(second.nth(2)).toHaveText(say.after.help.write);
    await expect(second.nth(3)).toHaveText(say.after.help.evidence);

    await expect(page.locator('#red-country option')).not.toHaveCount(2);
    await page.locator('#red-country').selectOption({ label: title.country });
    await expect(page.locator('.contacts a[href="tel:110"]')).toBeVisible();
    await expect(page.locator('.contacts small a').first()).toHaveAttribute('href', /^https:/);
    await expect(page.getByText(/23 (novembre|November) 2026/)).toBeVisible();
    await page.locator('#red-country').selectOption({ label: say.after.help.other });
    await expect(page.getByText(say.after.help.none)).toBeVisible();
    await expect(page.locator('.contacts')).toHaveCount(0);

    await button(page, say.after.help.copyWrite).click();
    await expect(page.getByRole('status').filter({ hasText: say.after.help.copiedWrite })).toBeVisible();
    expect(await clipboard(page)).toBe(await page.locator('.red-write blockquote').innerText());
  });

  test(`${language}: by keyboard alone: a link, two clients, a reminder, whom to turn to`, async ({ page }) => {
    await keepClients(page, [
      { name: 'Studio', answers: answersTo.leave },
      { name: 'Mairie', answers: { ...answersTo.reset, ethics: 'yes' } },
    ]);
    const press = async (goal: Locator) => {
      await tabTo(page, goal);
      await page.keyboard.press('Enter');
    };
    await visit(page, `${address}#result`);
    await press(button(page, say.after.share.make));
    await expect(page.getByRole('status').filter({ hasText: say.after.share.copied })).toBeVisible();
    const link = await clipboard(page);
    const download = page.waitForEvent('download');
    await press(button(page, say.after.reminder.again));
    expect((await download).suggestedFilename()).toBe(say.after.reminder.file);
    await press(button(page, say.after.compare.open));
    await expect(heading(page)).toBeFocused();
    await press(button(page, say.after.compare.back));
    await expect(heading(page)).toHaveText(say.leave);
    await expect(heading(page)).toBeFocused();

    await page.locator('#client-file').focus();
    await page.keyboard.press('ArrowDown');
    await press(button(page, say.start.resume));
    await expect(heading(page)).toHaveText(title.now);
    await expect(page.locator('#red-country option')).not.toHaveCount(2);
    await tabTo(page, page.locator('#red-country'));
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.contacts')).toBeVisible();

    await page.goto(link);
    await press(button(page, say.after.shared.own));
    await expect(button(page, say.start.resume)).toBeVisible();
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`${language}: every state of a result can be read and used by everyone, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await keepClients(page, [
        { name: 'Studio', answers: { ...answersTo.leave, trigger: 'angry' }, results: past },
        { name: 'Mairie', answers: { ...answersTo.reset, ethics: 'yes' } },
      ]);
      await visit(page, `${address}#result`);
      await expect(page.locator('.quiz-history')).toBeVisible();
      expect(await accessFaults(page, 'a result with a history')).toEqual([]);
      await button(page, say.after.compare.open).click();
      await expect(page.locator('.side-by-side')).toBeVisible();
      expect(await accessFaults(page, 'two clients')).toEqual([]);
      await page.locator('#client-file').selectOption({ label: 'Mairie' });
      await button(page, say.start.resume).click();
      await expect(page.locator('#red-country option')).not.toHaveCount(2);
      await page.locator('#red-country').selectOption({ label: title.country });
      await expect(page.locator('.contacts')).toBeVisible();
      expect(await accessFaults(page, 'a red line')).toEqual([]);
      await page.goto(`${address}#${encodeLink(answersTo.leave)}`);
      await expect(page.locator('.quiz-shared')).toBeVisible();
      expect(await accessFaults(page, 'a shared result')).toEqual([]);
    });
  }

  test(`${language}: contradictions are asked about once`, async ({ page }) => {
    const odd = { ...answersTo.leave, unbilled: 'over-30', 'effective-rate': 'target' };
    await keepClients(page, [{ name: 'Studio', answers: odd }]);
    await visit(page, `${address}#review`);
    const asked = page.getByText(say.run.odd['rate-yet-unbilled']);
    await expect(asked).toBeVisible();
    await button(page, say.run.oddYes).click();
    await expect(asked).toHaveCount(0);
    await page.reload();
    await expect(heading(page)).toHaveText(say.run.review);
    await expect(asked).toHaveCount(0);
  });

  test(`${language}: answers to questions that no longer exist are put aside, the others stay`, async ({ page }) => {
    const { tone: _, ...others } = answersTo.leave;
    await keepClients(page, [{ name: 'Studio', answers: { ...others, weather: 'grim', dread: 'a-little' } }]);
    await visit(page, address);
    await expect(page.getByText(say.files.partAside)).toBeVisible();
    await button(page, say.start.resume).click();
    await expect(page.getByText(say.run.number.replace('{n}', '1'), { exact: true })).toBeVisible();
    const kept = await keptKeys(page);
    expect(kept['bon-vent/1/set-aside/client1/quiz']).toContain('a-little');
    expect(JSON.parse(kept['bon-vent/1/client1/quiz'] ?? '').data.answers.payment).toBe('reminders');
    await page.goto(`${address}#review`);
    await expect(page.getByText(say.run.noAnswer).first()).toBeVisible();
  });

  test.describe(`${language}: without the network`, () => {
    test.use({ expectedErrors: [/ERR_FAILED|Failed to load/] });

    test(`${language}: addresses that do not arrive are said so, with the page that has them`, async ({ page }) => {
      await keepClients(page, [{ name: 'Studio', answers: { ...answersTo.leave, ethics: 'yes' } }]);
      await page.route('**/contacts.*.json', (route) => route.abort());
      await visit(page, `${address}#result`);
      await expect(page.getByText(say.after.help.failed)).toBeVisible();
      await page.locator('.red-help a').click();
      await expect(page.locator(':target')).toBeInViewport();
      await page.getByText(title.country, { exact: true }).click();
      await expect(page.locator('.contacts:visible a[href="tel:110"]')).toBeVisible();
    });
  });
}
