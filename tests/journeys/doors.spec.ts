import type { Locator, Page } from '@playwright/test';
import { at, expect, tabTo, test, visit } from './journey.ts';

// The first view of a tool and the living one have the same controls: the one gives way to the other by an act of the reader,
// never because a control has the focus (WCAG 3.2.1), and nothing that was typed before is lost.
const tools = [
  { route: 'phrases', tone: '#phrases-tone' },
  { route: 'message', tone: '#message-tone' },
  { route: 'rehearsal', tone: '#rehearsal-tone' },
] as const;

/** Whether the very element that stood here before still stands here. */
async function stays(control: Locator): Promise<() => Promise<boolean>> {
  const before = await control.elementHandle();
  return () => before?.evaluate((element) => element.isConnected) ?? Promise.resolve(false);
}

async function isAsleep(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  // What opens by the focus opens within a moment.
  await page.waitForTimeout(600);
  expect(await isThere(), 'the first view is still there').toBe(true);
}

for (const { route, tone } of tools) {
  test(`${route}: the first view stays while the focus goes through it, and an act opens the tool`, async ({
    page,
  }) => {
    await visit(page, at('en', route));
    const select = page.locator(tone);
    const isThere = await stays(select);
    await tabTo(page, select);
    await isAsleep(page, isThere);
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
    await isAsleep(page, isThere);
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Shift+Tab');
    await expect(select).toBeFocused();
    const before = await select.inputValue();
    await page.keyboard.press('ArrowDown');
    await expect.poll(isThere, 'the living tool has come').toBe(false);
    await expect(select).not.toHaveValue(before);
    await expect(select).toBeFocused();
  });
}

test('a letter that is being composed when the tool comes is whole afterwards', async ({ page }) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/data/rehearsal.en.json', async (route) => {
    await arrival;
    await route.continue();
  });
  await visit(page, at('en', 'rehearsal'));
  const day = page.locator('#rehearsal-meeting');
  const isThere = await stays(day);
  await day.click();
  await page.keyboard.type('3 d');
  // As a dead key or an input method does it: text stands there that may still become another.
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
  const answer = page.waitForResponse('**/data/rehearsal.en.json');
  arrive();
  await answer;
  await page.waitForTimeout(300);
  expect(await isThere(), 'not under a letter on its way').toBe(true);
  await keyboard.send('Input.insertText', { text: 'é' });
  await expect(page.locator('.rehearsal-living')).toHaveCount(1);
  await page.keyboard.type('cembre 2027');
  await expect(day).toHaveValue('3 décembre 2027');
  await expect(day).toBeFocused();
});
