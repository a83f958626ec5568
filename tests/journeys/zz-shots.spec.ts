import { writeFileSync } from 'node:fs';
import { at, languages, test, visit } from './journey.ts';
import { keepOnDevice } from './message-page.ts';
import { fullRecords, openPlan } from './plan-page.ts';

const out = '/tmp/plan-shots/';
for (const language of languages)
  for (const width of [390, 1280])
    for (const dark of [false, true]) {
      if ((language === 'en') === dark && width === 390) continue;
      test(`${language} ${width} ${dark}`, async ({ page }) => {
        await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
        await visit(page, at(language, 'plan'));
        const name = `${language}-${width}${dark ? '-dark' : ''}`;
        await page.screenshot({ path: `${out}${name}-empty.png`, fullPage: true });
        if (!dark) writeFileSync(`${out}${name}-blank.pdf`, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
        await keepOnDevice(page, fullRecords(language));
        await openPlan(page, language);
        await page.waitForTimeout(400);
        await page.screenshot({ path: `${out}${name}-full.png`, fullPage: true });
        if (!dark) writeFileSync(`${out}${name}-full.pdf`, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
        await page.locator('.plan-redacted button').click();
        await page.screenshot({ path: `${out}${name}-masked.png`, fullPage: true });
      });
    }
