import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

// A screen reader that speaks into a list, run inside the page itself. Its browser build is answered under an address
// of the site, so that the page's own content-security policy lets it in and nothing has to be switched off.
type Reader = typeof import('@guidepup/virtual-screen-reader');

const address = '/virtual-screen-reader.js';
const file = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
let script: string | undefined;

/** The phrases as one hears them: every space alike, without the announcement of a status that says nothing. */
export function heard(phrases: readonly string[]): string[] {
  return phrases
    .map((phrase) => phrase.replace(/\s+/g, ' '))
    .filter((phrase) => !/^(polite|assertive): ?$/.test(phrase));
}

/** Starts the reader on the first element that fits; it speaks that element, and whatever takes the focus later. */
export async function startReader(page: Page, container: string): Promise<void> {
  script ??= readFileSync(file, 'utf8');
  await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/javascript', body: script ?? '' }));
  await page.evaluate(
    async ([address, container]) => {
      const { virtual } = (await import(address)) as Reader;
      const node = document.querySelector(container);
      if (!node) throw new Error(`There is nothing to read: ${container}`);
      await virtual.start({ container: node });
    },
    [address, container] as const,
  );
}

/** Ends the reader, as it must be before it is started on something else. */
export function stopReader(page: Page): Promise<void> {
  return page.evaluate(async (address) => {
    const { virtual } = (await import(address)) as Reader;
    await virtual.stop();
  }, address);
}

/** Everything spoken since the reader began or `forget` was called. */
export async function spoken(page: Page): Promise<string[]> {
  const log = await page.evaluate(async (address) => {
    const { virtual } = (await import(address)) as Reader;
    return virtual.spokenPhraseLog();
  }, address);
  return heard(log);
}

/** Empties the list of what was spoken; the reader stays where it is. */
export function forget(page: Page): Promise<void> {
  return page.evaluate(async (address) => {
    const { virtual } = (await import(address)) as Reader;
    await virtual.clearSpokenPhraseLog();
  }, address);
}

/** Goes on, or back, until a phrase begins so, and gives everything spoken since the list was last emptied. */
export async function readUntil(page: Page, beginning: string, way: 'next' | 'previous' = 'next'): Promise<string[]> {
  const log = await page.evaluate(
    async ([address, beginning, way]) => {
      const { virtual } = (await import(address)) as Reader;
      for (let steps = 0; steps < 600; steps++) {
        await virtual[way]();
        if ((await virtual.lastSpokenPhrase()).startsWith(beginning)) return virtual.spokenPhraseLog();
      }
      const log = await virtual.spokenPhraseLog();
      throw new Error(`“${beginning}” was never spoken, only: ${log.slice(0, 80).join(' | ')}`);
    },
    [address, beginning, way] as const,
  );
  return heard(log);
}

/** How a paragraph is spoken. */
export function paragraph(text: string): string[] {
  return ['paragraph', text, 'end of paragraph'];
}

/** How a group of radio buttons is spoken, none of them chosen: each as a control, then its label. */
export function radios(labels: readonly string[]): string[] {
  return labels.flatMap((label, index) => [
    `radio, ${label}, not checked, position ${index + 1}, set size ${labels.length}`,
    label,
  ]);
}

/** What was spoken from a heading of level 2 to the next one, in one text. */
export function underHeading(phrases: readonly string[], title: string): string {
  const [heading = ''] = heard([`heading, ${title}, level 2`]);
  const after = phrases.slice(phrases.indexOf(heading) + 1);
  const end = after.findIndex((phrase) => phrase.startsWith('heading, '));
  return after.slice(0, end === -1 ? undefined : end).join(' ');
}

/** Looks for phrases among those heard, in their order: fails when one is missing or comes too early. */
export function inOrder(phrases: readonly string[], wanted: readonly string[]): void {
  let from = 0;
  for (const text of heard(wanted)) {
    const place = phrases.findIndex((phrase, index) => index >= from && phrase.includes(text));
    expect(place, `“${text}” after “${phrases[from]}”`).toBeGreaterThanOrEqual(from);
    from = place;
  }
}
