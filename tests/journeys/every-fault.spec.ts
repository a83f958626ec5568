import type { Page } from '@playwright/test';
import { data as dataEnglish } from '../../src/i18n/en/data.ts';
import { data as dataFrench } from '../../src/i18n/fr/data.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { words } from '../../src/i18n/words.ts';
import { at, expect, type Language, ready, test, visit } from './journey.ts';
import { anyName, hasRun, long, odd } from './odd-texts.ts';
import { apologies, tools } from './tools.ts';

// One table of misfortunes, asked of every tool; what is particular to one tool is asked in its own journeys.
const client = { id: 'abcd1234', name: anyName, since: '2026-11-01' };
const shelf = JSON.stringify({ v: 1, data: { files: [client], current: client.id } });

/** What may stand under a tool's key that this version did not write. */
const foreign: Record<string, string> = {
  'half-written': '{"v":1,"data":{"answers":{"to',
  'another site': 'a=1&b=2',
  'of another shape': '{"v":1,"data":[[],{"length":1e9}]}',
  'from an older version': '{"v":0,"data":{}}',
  'from the future': '{"v":99,"data":{"everything":"new"}}',
};

const fragments = ['%E0%A4%A', 'r1.', 'r1.%', 'n1.~~~', 'n999999.0', '__proto__', '"]', '<script>', 'x'.repeat(5_000)];

/** Two tools read what stands after `#`; of the others each is asked about a third of it. */
function fragmentsFor(name: string, index: number): string[] {
  const reads = ['quiz', 'notice'].includes(name);
  return reads ? fragments : fragments.filter((_, place) => place % 3 === index % 3);
}

/** Fills the device but for 40 characters: enough to try it out, too little for anything a tool keeps. */
async function fillDevice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let count = 0;
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) localStorage.setItem(`ballast${count++}`, 'x'.repeat(size));
      } catch {
        // This size no longer fits: go on with half of it, until not one letter does.
      }
    }
    const [first = ''] = Object.keys(localStorage).filter((key) => (localStorage.getItem(key)?.length ?? 0) > 40);
    localStorage.setItem(first, (localStorage.getItem(first) ?? '').slice(40));
  });
}

/** Writes a text into every field of a kind, and says which of them did not hold what was written. */
async function writeEverywhere(page: Page, text: string, fields: string): Promise<string[]> {
  const lost: string[] = [];
  const all = page.locator(`main :is(${fields})`).filter({ visible: true });
  // A blank that is left may close, and the next field takes its place.
  for (let place = 0; place < (await all.count()); place += 1) {
    const field = all.nth(place);
    await field.fill(text);
    const { id, value, maxLength } = await field.evaluate((field: HTMLTextAreaElement | HTMLInputElement) => ({
      ...{ id: field.id, value: field.value, maxLength: field.maxLength },
    }));
    if (value !== (maxLength > 0 ? text.slice(0, maxLength) : text)) lost.push(`${id}: ${value}`);
  }
  return lost;
}

for (const [index, { name, address, use, answers, key, reach }] of tools.entries()) {
  const language: Language = index % 2 === 0 ? 'fr' : 'en';
  const say = words(language).files;
  const { refused } = typesetAll(language, language === 'fr' ? dataFrench : dataEnglish).now;
  const here = address(language);

  // The page that shows what is kept has no key of its own: my-data.spec.ts asks it about those of the others.
  if (key) {
    const place = `bon-vent/1/${key}`;
    test(`${name}: what stands under its key and cannot be read is kept, said, and the tool answers`, async ({
      context,
      page,
    }) => {
      test.setTimeout(120_000);
      await page.goto(at(language, 'about'));
      for (const [what, text] of Object.entries(foreign)) {
        await test.step(what, async () => {
          await page.evaluate(
            ([shelf, place, text]) => {
              localStorage.clear();
              localStorage.setItem('bon-vent/1/files', shelf);
              localStorage.setItem('bon-vent/1/abcd1234/sentence', '{"v":1,"data":"kept"}');
              localStorage.setItem(place, text);
            },
            [shelf, place, text] as const,
          );
          const one = await context.newPage();
          await visit(one, here);
          await use(one);
          await expect(one.locator(answers).first(), what).toBeVisible();
          const isNewer = what === 'from the future';
          await expect(one.getByText(isNewer ? say.newer : say.setAside), what).toBeVisible();
          const kept = await one.evaluate(() => ({ ...localStorage }));
          expect(kept[isNewer ? place : `bon-vent/1/set-aside/${key}`], what).toBe(text);
          expect(kept['bon-vent/1/abcd1234/sentence']).toBe('{"v":1,"data":"kept"}');
          await one.close();
        });
      }
    });
  }

  test(`${name}: a device that keeps nothing says so, and the tool answers`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await visit(page, here);
    await use(page);
    await expect(page.locator(answers).first()).toBeVisible();
    await expect(page.getByText(say.visitOnly).or(page.getByText(refused))).toBeVisible();
  });

  test(`${name}: a full device says so; names of any script and long notes stay as they were typed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await fillDevice(page);
    await visit(page, here);
    await use(page);
    await expect(page.locator(answers).first()).toBeVisible();
    await reach?.(page);
    if (key) {
      expect(await writeEverywhere(page, odd, 'textarea, input:not([type])'), 'not as it was typed').toEqual([]);
      expect(await writeEverywhere(page, long, 'textarea'), 'not as long as it was typed').toEqual([]);
      await expect(
        page.locator('main textarea:not([dir="auto"])'),
        'a text whose direction is not its own',
      ).toHaveCount(0);
    }
    for (const submit of await page.locator('main form button[type="submit"]').filter({ visible: true }).all())
      await submit.click({ timeout: 2_000 }).catch(() => {});
    if (key) await expect(page.getByText(say.visitOnly)).toBeVisible();
    expect(await hasRun(page), 'what was typed became part of the page').toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
  });

  test(`${name}: a fragment made of noise is no more than that`, async ({ page }) => {
    for (const fragment of fragmentsFor(name, index)) {
      await page.goto('about:blank');
      await visit(page, `${here}#${fragment}`);
      await expect(page.getByRole('heading', { level: 1 }), fragment.slice(0, 20)).toBeVisible();
    }
    await use(page);
    await expect(page.locator(answers).first()).toBeVisible();
  });

  test(`${name}: two tabs, one client; neither loses the other's work`, async ({ page, context }) => {
    await page.goto(at(language, 'about'));
    await page.evaluate((shelf) => localStorage.setItem('bon-vent/1/files', shelf), shelf);
    await visit(page, here);
    const other = await context.newPage();
    const beside = tools.find((tool) => tool.name === (name === 'notice' ? 'phrases' : 'notice'));
    await visit(other, beside?.address(language) ?? '');
    await use(page);
    await beside?.use(other);
    await expect(other.locator(beside?.answers ?? '').first()).toBeVisible();
    await expect(page.locator(answers).first()).toBeVisible();
    await other.reload();
    await ready(other);
    await expect(other.locator(beside?.answers ?? '').first()).toBeVisible();
    const files = await page.evaluate(() => JSON.parse(localStorage['bon-vent/1/files']).data.files.length);
    expect(files).toBe(1);
  });

  test.describe('the network goes', () => {
    test.use({ expectedErrors: [/Failed to load resource|\[astro-island\] Error hydrating/] });
    test(`${name}: before its first use is said, nothing typed is lost, and it answers once the network is back`, async ({
      page,
      context,
    }) => {
      await visit(page, here);
      await context.setOffline(true);
      await use(page);
      await expect(page.locator(answers).first().or(apologies(page).first()).first()).toBeVisible();
      await context.setOffline(false);
      if (name === 'notice') await expect(page.locator('#notice-day')).toHaveValue('10/12/2027');
      await page.reload();
      await ready(page);
      await use(page);
      await expect(page.locator(answers).first()).toBeVisible();
    });
  });
}
