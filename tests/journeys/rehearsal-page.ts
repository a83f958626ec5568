import type { Locator, Page } from '@playwright/test';
import { base } from '../../scripts/site.mjs';
import { rehearsal as english } from '../../src/i18n/en/rehearsal.ts';
import { rehearsal as french } from '../../src/i18n/fr/rehearsal.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { at, enlivenBy, expect, type Language, visit } from './journey.ts';

/** The words of the rehearsal as they are on the page. */
export const say = { fr: typesetAll('fr', french), en: typesetAll('en', english) };

/** A push-back as the page fetches it. */
export type Said = { id: string; register?: string; says: string[]; answers: string[]; principle: string };

/** Opens the rehearsal and waits until it lives. */
export async function openRehearsal(page: Page, language: Language): Promise<void> {
  await visit(page, at(language, 'rehearsal'));
  await enliven(page);
}

/** The first use brings the living rehearsal, which a reader does not notice. */
export async function enliven(page: Page): Promise<void> {
  if ((await page.locator('.rehearsal-living').count()) === 0) await enlivenBy(page.locator('.script-toggle').first());
  await expect(page.locator('.rehearsal-living .rehearsal-parts')).toBeEnabled();
  await expect(page.locator('.practice-list li')).toHaveCount(16);
}

/** The push-backs of a language in order, in the form of address that comes first. */
export async function pushBacks(page: Page, language: Language): Promise<Said[]> {
  const response = await page.request.get(`${base}data/rehearsal-library.${language}.json`);
  const { objections } = (await response.json()) as { objections: Said[] };
  return objections.filter(({ register }) => register === (language === 'fr' ? 'vous' : undefined));
}

/** The card on screen. */
export function card(page: Page): Locator {
  return page.locator('.push-back');
}

/** The heading of the card: what the client says. */
export function title(page: Page): Locator {
  return page.locator('.push-back :is(h3, h4)').first();
}
