import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { states } from '../../scripts/site.mjs';
import { at } from './addresses.ts';

/**
 * Keeps the page as it is now as a file, for the Nu validator (`npm run states`): what scripts made of it is on no built page.
 * The same state is kept once, however often it is looked at, and in French alone: the other language has the same elements.
 */
export async function keepState(page: Page, state: string): Promise<void> {
  const { pathname } = new URL(page.url());
  if (pathname.startsWith(at('en', 'home'))) return;
  const html = (await page.evaluate(() => document.documentElement.outerHTML)).replaceAll(' style=""', '');
  const hash = createHash('sha256').update(html).digest('hex').slice(0, 8);
  const name = `${pathname.split('/').filter(Boolean).join('-') || 'home'}-${hash}.html`;
  mkdirSync(states, { recursive: true });
  writeFileSync(join(states, name), `<!doctype html>\n<!-- ${state.replaceAll('--', '-')} -->\n${html}\n`);
}
