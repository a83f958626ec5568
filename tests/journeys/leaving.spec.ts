import type { Locator, Page } from '@playwright/test';
import { expect, type Language, ready, test } from './journey.ts';
import { anyName, hasRun, nonsense, odd } from './odd-texts.ts';
import { tools } from './tools.ts';
import { keepEverythingOdd, type Left, left, refuse, takeWhatLeaves } from './what-leaves.ts';

// Everything is on the device, written by somebody who writes everything; the clock is wrong both ways; then all of it is taken away,
// twice: from a browser that takes a file and never keeps it, and from one that refuses files and the clipboard.
type Ways = {
  /** Where the tool shows what it has, when that is not how its page opens. */
  at?: string;
  copies?: string;
  files?: string;
  /** What the reader wrote goes along; of the others none does. */
  carries?: boolean;
  /** What the reader wrote is on paper too. */
  paper?: boolean;
};

const ways: Record<string, Ways> = {
  quiz: {
    at: '#result',
    copies: '.quiz-result .copy > button:text-matches("^Cop")',
    files: '.quiz-result .copy > button:not(:text-matches("^Cop"))',
  },
  notice: { copies: '.notice-result .copy > button', files: '.notice-away .actions > .button-quiet:first-child' },
  phrases: { copies: '.phrase-results .phrase:first-child .copy > button', carries: true },
  message: {
    copies: '#message-by-copy, #message-by-rich, #message-by-subject',
    files: '#message-by-download',
    carries: true,
    paper: true,
  },
  rehearsal: { files: '.practice-reminder button' },
  stakes: {},
  checklist: { paper: true },
  portfolio: { paper: true },
  cooling: { files: '.cooling-work .copy > button' },
  reason: { copies: '.tool.reason .copy > button', carries: true },
  plan: {
    copies: '.plan-away .copy > button',
    files: '.plan-away .actions > .button-quiet',
    carries: true,
    paper: true,
  },
  data: {
    files: '.my-data fieldset .actions > .button, .kept-acts > :first-child',
    carries: true,
  },
};

const otherwise = /n.arrive pas|does not arrive/;
const keys = /Ctrl/;
const notMade = /n.a pas pu|refuse|could not/;

/** What can be pressed now, one after the other. */
function all(page: Page, selector: string | undefined): Promise<Locator[]> {
  return selector ? page.locator(selector).filter({ visible: true }).all() : Promise.resolve([]);
}

/** A text as whoever opens the file reads it: JSON without its escapes, Markdown without its backslashes. */
function read({ name, text }: Left): string {
  if (name.endsWith('.json')) return JSON.stringify(JSON.parse(text)).replace(/\\(["\\])/g, '$1');
  return name.endsWith('.md') || text.startsWith('# ') ? text.replace(/\\([^A-Za-z\d\s])/g, '$1') : text;
}

/** A status of the page that says so. */
const says = (page: Page, what: RegExp) =>
  page.locator('main [role="status"]').filter({ hasText: what, visible: true });

async function arrive(page: Page, address: string, answers: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  const below = page.locator('.tool.reason');
  if ((await below.count()) > 0) await below.scrollIntoViewIfNeeded();
  await expect(page.locator(answers).first()).toBeVisible();
}

for (const [index, { name, address, answers }] of tools.entries()) {
  const language: Language = index % 2 === 0 ? 'en' : 'fr';
  const { at = '', copies, files, carries = false, paper = false } = ways[name] ?? {};
  const shows = { quiz: '.quiz-result', reason: '.reason-kept', data: '.kept-group' }[name] ?? answers;

  test(`${name}: everything kept, the clock wrong: sense on screen, and a way out when nothing may leave`, async ({
    page,
  }) => {
    await keepEverythingOdd(page, language);
    await takeWhatLeaves(page);
    for (const day of ['2099-12-31T23:59:00', '1999-01-01T00:00:00', '2026-11-25T10:00:00']) {
      await page.clock.setFixedTime(new Date(day));
      await page.goto('about:blank');
      await arrive(page, `${address(language)}${at}`, shows);
      expect(await nonsense(page), day).toEqual([]);
    }
    expect(await hasRun(page), 'what was written became part of the page').toEqual([]);

    for (const button of await all(page, copies)) await button.click();
    for (const button of await all(page, files)) {
      const before = (await left(page)).length;
      await button.click();
      await expect.poll(async () => (await left(page)).length).toBe(before + 1);
      const file = (await left(page)).at(-1)?.name ?? '';
      await expect(
        says(page, otherwise).filter({ hasText: file }).first(),
        `${file}: and if it never arrives`,
      ).toBeVisible();
    }
    const gone = await left(page);
    expect(gone.length > 0).toBe(Boolean(copies ?? files));
    for (const one of gone) {
      const isOpen = carries && !one.name.endsWith('.ics');
      const text = read(one);
      if (!isOpen) expect(text, `${one.name} says nothing of the reader's`).not.toMatch(/Zoë|李小龍/);
      else if (one.name === 'text/html') expect(text).not.toMatch(/<script|<img/);
      else if (one.text !== '{"v":1,"da') expect(text, `${one.name}: what leaves is what was written`).toContain(odd);
    }

    await refuse(page);
    for (const button of await all(page, copies)) {
      await button.click();
      await expect(says(page, keys).first()).toBeVisible();
      await expect(page.locator('.copy-text').last()).toBeFocused();
    }
    for (const button of await all(page, files)) {
      await button.click();
      await expect(says(page, notMade).first(), 'that there is no file, and what to do').toBeVisible();
    }

    await page.setViewportSize({ width: 320, height: 700 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    if (paper) expect(await page.getByRole('main').innerText()).toContain(anyName);
  });
}
