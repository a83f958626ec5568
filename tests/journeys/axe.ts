import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { keepState } from './seen-states.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// WCAG 1.4.6, 7:1: an AAA rule that axe asks only when told to.
const rules = { 'color-contrast-enhanced': { enabled: true } };

/** The rules about contrast, 4.5:1 and 7:1. */
export const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];

/** What axe finds on the page as it is now, a sentence each; `coat` says which state that is, `only` which rules are asked. */
export async function accessFaults(page: Page, coat: string, only: readonly string[] = []): Promise<string[]> {
  if (only.length === 0) await keepState(page, coat);
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (only.length > 0
    ? axe.withRules([...only])
    : axe.options({ rules }).withTags(TAGS)
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${coat}: ${id}, ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
