import { test as base, type ConsoleMessage, expect, type Locator, type Page, type Request } from '@playwright/test';

export type { Chapter, Language, Route } from './addresses.ts';
export { at, chapter, chapters, languages } from './addresses.ts';
export { expect };

type Options = {
  /** Console errors this journey is about, such as the 404 of a page that is not there. */
  expectedErrors: RegExp[];
};

type Watch = {
  /** Everything that must not happen on a journey; an empty list is asserted at its end. */
  faults: string[];
};

const OURS = /^(data|blob|about):/;

/**
 * Playwright's `test`, watching each journey: it fails when a page asks another origin for anything or says in a request
 * more than which file it wants, when the content-security policy refuses something, when a script throws or when the
 * console shows an error.
 */
export const test = base.extend<Options & Watch>({
  expectedErrors: [[], { option: true }],
  faults: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? 'http://localhost').origin;
      context.on('request', (request) => {
        const url = request.url();
        if (OURS.test(url)) return;
        if (new URL(url).origin !== origin) faults.push(`request to another origin: ${url}`);
        if (!isBare(request)) faults.push(`request that carries something: ${request.method()} ${url}`);
      });
      context.on('weberror', (event) => faults.push(`script error: ${event.error().stack ?? event.error().message}`));
      context.on('console', (message) => {
        if (isFault(message, expectedErrors)) faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      await context.exposeBinding('reportViolation', (_source, violation: string) => {
        faults.push(`policy violation: ${violation}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
          report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
        });
      });
      await use(faults);
      expect(faults, 'what must not happen on a journey').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Whether a request says nothing but which file is wanted: no query, no body, no page it comes from. Two tools add the time
 * and nothing else: Astro when it asks once more for a script that did not come, Pagefind for its list of indexes.
 */
function isBare(request: Request): boolean {
  const { search, pathname } = new URL(request.url());
  // The browser itself looks for a newer worker, and names the one it has: nothing of the page is in it.
  const names = Boolean(request.headers().referer) && !pathname.endsWith('/sw.js');
  const carries = request.method() !== 'GET' || request.postData() !== null || names;
  return !carries && /^(\?(astro-retry|ts)=\d+)?$/.test(search);
}

function isFault(message: ConsoleMessage, expected: RegExp[]): boolean {
  return message.type() === 'error' && !expected.some((pattern) => pattern.test(message.text()));
}

/**
 * Waits until every island that should run by now does: those that load at once, and those in view.
 * Islands further down wait for the reader to scroll; scroll to one, then call this again.
 */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const inView = (element: Element) => {
      const { top, bottom, width, height } = element.getBoundingClientRect();
      return width + height > 0 && bottom > 0 && top < innerHeight;
    };
    // The custom element itself has no box; Astro watches its children too.
    const awaited = [...document.querySelectorAll('astro-island[ssr]')].filter(
      (island) => island.getAttribute('client') !== 'visible' || [...island.children].some(inView),
    );
    return document.readyState === 'complete' && awaited.length === 0;
  });
}

/** Opens a page and waits until its islands run. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Brings a tool to life by an act that changes nothing of what it holds: one of its lines is opened and closed again. */
export async function enlivenBy(toggle: Locator): Promise<void> {
  for (const isOpen of ['true', 'false']) {
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-expanded', isOpen);
  }
}

/** What the reader would paste now. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Moves the focus with Tab until it is on this control, as somebody without a mouse does. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(goal).toBeFocused();
}

/** Typographic spaces and quotes as an author types them, line breaks as spaces, so that expected texts can be read. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .trim();
}

/** What a tool keeps on this device. */
export function kept(page: Page, tool: string): Promise<Record<string, unknown>> {
  return page.evaluate((tool) => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(`/${tool}`)) ?? '';
    return JSON.parse(localStorage.getItem(key) ?? '{"data":{}}').data;
  }, tool);
}
