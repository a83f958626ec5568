import type { Page } from '@playwright/test';
import { accessFaults } from './axe.ts';
import { at, expect, test, visit } from './journey.ts';
import { keepNotice } from './kept-notice.ts';
import { answersTo, keepClients } from './kept-quiz.ts';

// What moves, moves briefly and comes to rest; whoever asked the system for less motion sees none at all. The pages change
// by a view transition, which runs in the new document: its animations are noted as soon as there are any.
type Moved = { name: string; lasts: number };

async function noteMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: Moved[] = [];
    Object.assign(globalThis, { moved });
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { delay = 0, endTime = 0 } = animation.effect?.getComputedTiming() ?? {};
        const lasts = Math.max(Number(endTime), Number(delay));
        moved.push({ name: animation.constructor.name, lasts });
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

const moved = (page: Page) => page.evaluate(() => (globalThis as unknown as { moved: Moved[] }).moved);

/** Waits until nothing moves; an animation without an end would never let this go on. */
const atRest = (page: Page) =>
  page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'));

const turning = 'one page after another';

/** The acts after which something could move: a page opens from another, the needle stands, the buoys lie on the route. */
const acts: Record<string, (page: Page) => Promise<void>> = {
  'a result with its needle': async (page) => {
    await keepClients(page, [{ name: 'Studio', answers: answersTo.leave }]);
    await visit(page, `${at('fr', 'quiz')}#result`);
    await expect(page.locator('.quiz-run svg').first()).toBeVisible();
  },
  'a route with its buoys': async (page) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await keepNotice(page, { unit: 'months', amount: '2', day: '15/12/2026', country: 'FR' });
    await visit(page, at('fr', 'notice'));
    await expect(page.locator('.notice-result svg').first()).toBeVisible();
  },
  [turning]: async (page) => {
    await visit(page, at('fr', 'home'));
    await page.locator('.site-header nav a').first().click();
    await expect(page).toHaveURL(at('fr', 'quiz'));
  },
};

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  for (const [name, act] of Object.entries(acts)) {
    test(`motion, ${reducedMotion}: ${name}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      await noteMotion(page);
      await act(page);
      await atRest(page);
      const seen = await moved(page);
      if (reducedMotion === 'reduce') expect(seen).toEqual([]);
      else expect(seen.filter(({ lasts }) => lasts > 200)).toEqual([]);
      if (name === turning && reducedMotion !== 'reduce') expect(seen.length, 'the pages change').toBeGreaterThan(0);
      expect(await page.evaluate(() => document.getAnimations().length), 'everything is still').toBe(0);
      if (reducedMotion === 'no-preference') expect(await accessFaults(page, name)).toEqual([]);
    });
  }
}
