import type { Page } from '@playwright/test';
import { addressOf, builtFiles } from '../../scripts/site.mjs';
import { accessFaults } from './axe.ts';
import { smallTargets } from './coats.ts';
import { expect, ready, test } from './journey.ts';

// Every page that was built, the answers to unknown addresses included, in every coat it can wear.
const SCREENS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const SCHEMES = ['light', 'dark'] as const;

function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const address of builtFiles('.html').map(addressOf)) {
  test(`${address} can be read and used by everyone`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(address);
    await ready(page);
    const found: string[] = [];
    for (const [screen, size] of Object.entries(SCREENS)) {
      await page.setViewportSize(size);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await accessFaults(page, `${screen} ${colorScheme}`)));
      }
    }
    await page.setViewportSize(SCREENS.phone);
    found.push(...(await smallTargets(page, 'phone')));
    expect.soft(found).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysPixels(page), 'pixels to scroll sideways on a screen of 320').toBe(0);
  });
}
