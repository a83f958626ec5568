import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { states } from '../../scripts/site.mjs';

/** Letters and figures of a text, for the name of a file. // wordsOf('/en/quiz/ a result') => 'en-quiz-a-result' */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '');
}

/**
 * Keeps the page as it is now as a file, for the Nu validator (`npm run states`): what scripts made of it is on no built page.
 * The same state is kept once, however often it is looked at.
 */
export async function keepState(page: Page, state: string): Promise<void> {
  const html = (await page.evaluate(() => document.documentElement.outerHTML)).replaceAll(' style=""', '');
  const hash = createHash('sha256').update(html).digest('hex').slice(0, 8);
  mkdirSync(states, { recursive: true });
  writeFileSync(
    join(states, `${wordsOf(`${new URL(page.url()).pathname} ${state}`)}-${hash}.html`),
    `<!doctype html>\n${html}\n`,
  );
}
