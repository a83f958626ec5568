import type { Locator, Page } from '@playwright/test';
import { letter as letterEn } from '../../src/i18n/en/letter.ts';
import { message as messageEn } from '../../src/i18n/en/message.ts';
import { phrases as phrasesEn } from '../../src/i18n/en/phrases.ts';
import { letter as letterFr } from '../../src/i18n/fr/letter.ts';
import { message as messageFr } from '../../src/i18n/fr/message.ts';
import { phrases as phrasesFr } from '../../src/i18n/fr/phrases.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { at, enlivenBy, expect, type Language, visit } from './journey.ts';

/** The words of the composer as they are on the page. */
export const words = {
  fr: typesetAll('fr', { ...messageFr, phrases: phrasesFr, mail: letterFr }),
  en: typesetAll('en', { ...messageEn, phrases: phrasesEn, mail: letterEn }),
};

/** What is on the device before the page opens, by the name under one client: `files` comes along. */
export async function keepOnDevice(page: Page, records: Record<string, unknown>): Promise<void> {
  await page.addInitScript((kept) => {
    // Firefox runs this on the blank page before ours too, which has no storage.
    if (origin === 'null' || localStorage.getItem('bon-vent/1/files')) return;
    const keep = (key: string, data: unknown) =>
      localStorage.setItem(`bon-vent/1/${key}`, JSON.stringify({ v: 1, data }));
    keep('files', { files: [{ id: 'abcd1234', name: 'Studio du port', since: '2026-11-01' }], current: 'abcd1234' });
    for (const [tool, data] of Object.entries(kept)) keep(`abcd1234/${tool}`, data);
  }, records);
}

/** What the picker keeps: nothing to offer, and these values. */
export function phrasesWith(values: Record<string, string>, more: object = {}) {
  return {
    situation: 'nothing',
    disrespectful: false,
    values,
    edits: {},
    pins: [],
    rows: { list: '', trails: [] },
    ...more,
  };
}

/** Values for every blank a message may have, so that it can leave without a question. */
export const everything = {
  client: 'Le Phare',
  contact: 'Élise',
  'my-name': 'Anna Le Goff',
  project: 'le site',
  colleague: 'Hugo',
  speciality: 'illustration',
  directory: 'Tapage',
  tool: 'Tableur',
  'notice-length': 'P3M',
  'last-day': '26/2/2027',
  deliverable: 'la charte',
  successor: 'Nour',
  'files-place': 'le dossier partagé',
  invoice: 'F-2027-02',
  amount: '1 200 €',
  'due-date': '29/3/2027',
  'talk-day': '24/11/2026',
  problem: 'les délais',
  change: 'un seul échange par jour',
  'change-by': '15/12/2026',
};

/** Opens the composer and waits until it lives. */
export async function openMessage(page: Page, language: Language): Promise<void> {
  await visit(page, at(language, 'message'));
  // The first use brings the living composer, which a reader does not notice.
  if ((await page.locator('.message-living').count()) === 0) await enlivenBy(page.locator('.message-toggle').first());
  await expect(page.locator('.message-living .composer')).toBeEnabled();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /message\.(fr|en)\.json/.test(name)),
  );
}

/** The line of a move that is in the message. */
export function lineOf(page: Page, name: string): Locator {
  return page.locator('.message-line').filter({ has: page.locator('.message-toggle', { hasText: name }) });
}

/** The words of a line. */
export function textOf(page: Page, name: string): Locator {
  return lineOf(page, name).locator('.phrase-text');
}

/** A button by its whole name. */
export function button(scope: Page | Locator, name: string): Locator {
  return scope.getByRole('button', { name, exact: true });
}

/** Opens the controls of a line. */
export async function openLine(page: Page, name: string): Promise<Locator> {
  const line = lineOf(page, name);
  const toggle = line.locator('.message-toggle');
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  return line;
}

/** The names of the moves in the order of the message. */
export function order(page: Page): Promise<string[]> {
  return page.locator('.message-toggle').evaluateAll((all) => all.map((each) => each.textContent ?? ''));
}
