import { words } from '../../src/i18n/words.ts';
import { at, expect, type Language, ready, test, visit } from './journey.ts';
import { apologies, tools } from './tools.ts';

// One table of misfortunes, asked of every tool; what is particular to one tool is asked in its own journeys.
const client = { id: 'abcd1234', name: 'Studio <script>alert(1)</script> שלום 🌊', since: '2026-11-01' };
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

for (const [index, { route, use, answers, key }] of tools.entries()) {
  const language: Language = index % 2 === 0 ? 'fr' : 'en';
  const say = words(language).files;
  const place = `bon-vent/1/${key}`;

  test(`${route}: what stands under its key and cannot be read is kept, said, and the tool answers`, async ({
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
        await visit(one, at(language, route));
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

  test(`${route}: a device that keeps nothing says so, and the tool answers`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await visit(page, at(language, route));
    await use(page);
    await expect(page.locator(answers).first()).toBeVisible();
    await expect(page.getByText(say.visitOnly)).toBeVisible();
  });

  test(`${route}: a clock that is years off, then set back, stops nothing`, async ({ page }) => {
    for (const day of ['2099-12-31T23:59:00', '2026-11-25T10:00:00', '1999-01-01T00:00:00']) {
      await page.clock.setFixedTime(new Date(day));
      await visit(page, at(language, route));
      await use(page);
      await expect(page.locator(answers).first(), day).toBeVisible();
    }
  });

  test(`${route}: a fragment made of noise is no more than that`, async ({ page }) => {
    for (const fragment of fragments) {
      await page.goto('about:blank');
      await visit(page, `${at(language, route)}#${fragment}`);
      await expect(page.getByRole('heading', { level: 1 }), fragment.slice(0, 20)).toBeVisible();
    }
    await use(page);
    await expect(page.locator(answers).first()).toBeVisible();
  });

  test(`${route}: two tabs, one client; neither loses the other's work`, async ({ page, context }) => {
    await page.goto(at(language, 'about'));
    await page.evaluate((shelf) => localStorage.setItem('bon-vent/1/files', shelf), shelf);
    await visit(page, at(language, route));
    const other = await context.newPage();
    await visit(other, at(language, route === 'notice' ? 'phrases' : 'notice'));
    await use(page);
    const beside = tools.find((tool) => tool.route === (route === 'notice' ? 'phrases' : 'notice'));
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
    test(`${route}: before its first use is said, nothing typed is lost, and it answers once the network is back`, async ({
      page,
      context,
    }) => {
      await visit(page, at(language, route));
      await context.setOffline(true);
      await use(page);
      await expect(page.locator(answers).first().or(apologies(page).first()).first()).toBeVisible();
      await context.setOffline(false);
      if (route === 'notice') await expect(page.locator('#notice-day')).toHaveValue('10/12/2027');
      await page.reload();
      await ready(page);
      await use(page);
      await expect(page.locator(answers).first()).toBeVisible();
    });
  });
}
