import type { Page } from '@playwright/test';
import { checklist as checklistEn } from '../../src/i18n/en/checklist.ts';
import { cooling as coolingEn } from '../../src/i18n/en/cooling.ts';
import { data as dataEn } from '../../src/i18n/en/data.ts';
import { form as formEn } from '../../src/i18n/en/form.ts';
import { stakes as stakesEn } from '../../src/i18n/en/stakes.ts';
import { checklist as checklistFr } from '../../src/i18n/fr/checklist.ts';
import { cooling as coolingFr } from '../../src/i18n/fr/cooling.ts';
import { data as dataFr } from '../../src/i18n/fr/data.ts';
import { form as formFr } from '../../src/i18n/fr/form.ts';
import { stakes as stakesFr } from '../../src/i18n/fr/stakes.ts';
import { fill, plural, sayDay } from '../../src/i18n/say.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { at, expect, type Language, languages, type Route, test, visit } from './journey.ts';
import { say as plans } from './plan-page.ts';
import { five, say as portfolios, type } from './portfolio.ts';
import { forget, inOrder, readUntil, spoken, startReader, stopReader } from './spoken.ts';

// A whole journey through each companion tool, as a screen reader speaks it: opening, an error, filling, the result, the
// way back. After each act the phrases are heard in this order, and no status is said twice.
const words = {
  fr: typesetAll('fr', {
    checklist: checklistFr,
    cooling: coolingFr.tool,
    data: dataFr,
    door: coolingFr.door,
    form: formFr,
    stakes: stakesFr,
  }),
  en: typesetAll('en', {
    checklist: checklistEn,
    cooling: coolingEn.tool,
    data: dataEn,
    door: coolingEn.door,
    form: formEn,
    stakes: stakesEn,
  }),
};
const monday = new Date('2026-11-23T10:00:00');

type Step = { act: (page: Page) => Promise<unknown>; says: string[]; until?: string };
type Journey = { route: Route; inside: string; steps: (language: Language) => Step[] };

const enter = (selector: string) => (page: Page) => page.locator(selector).first().press('Enter');
const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).press('Enter');
const bringBack = (text: string) => (page: Page) =>
  page
    .locator('#import-file')
    .setInputFiles({ name: 'export.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const backup = JSON.stringify({
  format: 'bon-vent',
  version: 1,
  day: '2026-11-20',
  kept: { reading: { v: 1, data: { read: ['01-knowing-when'], last: null } } },
});

const journeys: Journey[] = [
  {
    route: 'portfolio',
    inside: '.portfolio',
    steps: (language) => {
      const { form, result, errors } = portfolios[language];
      return [
        {
          act: enter('.portfolio-form [type="submit"]'),
          says: [`region, ${plural(language, words[language].form.errorTitle, 1)}`, `link, ${errors.none}`],
          until: 'end of region',
        },
        {
          act: async (page) => {
            await type(page, five.slice(0, 2));
            await enter('.portfolio-form [type="submit"]')(page);
          },
          says: [`heading, ${result.title}, level 2`, result.measures.time, 'table'],
          until: 'table',
        },
        { act: button(form.clear), says: [`polite: ${form.cleared}`, `button, ${form.undoClear}`] },
        { act: button(form.undoClear), says: [`group, ${form.rows}`, `polite: ${form.restored}`] },
      ];
    },
  },
  {
    route: 'checklist',
    inside: '.checklist',
    steps: (language) => {
      const { start, notice } = words[language].checklist;
      const said = (n: number, unit: 'months') => fill(plural(language, notice[unit], n), { n });
      return [
        { act: (page) => page.locator('#check-path-contract').check(), says: [`radio, ${start.paths.contract}`] },
        {
          act: async (page) => {
            await page.locator('#found-unit').selectOption('months');
            await button(notice.take)(page);
          },
          says: [notice.amount, notice.amountMissing],
        },
        {
          act: async (page) => {
            await page.locator('#found-amount').fill('3');
            await button(notice.take)(page);
          },
          says: [`polite: ${fill(notice.taken, { now: said(3, 'months'), before: notice.blank })}`],
        },
        {
          act: button(notice.undo),
          says: [`button, ${notice.take}`, `polite: ${fill(notice.undone, { before: notice.blank })}`],
        },
      ];
    },
  },
  {
    route: 'stakes',
    inside: '.stakes',
    steps: (language) => {
      const { start, owed, done, errors, answer } = words[language].stakes;
      return [
        { act: button(start.begin), says: [`button, ${owed.add}`] },
        {
          act: enter('.stakes-form [type="submit"]'),
          says: [plural(language, words[language].form.errorTitle, 1), `link, ${errors['nothing-typed']}`],
          until: 'end of region',
        },
        {
          act: async (page) => {
            await button(owed.add)(page);
            await page.locator('#notice-owedAmount1').fill('900');
            await page.locator('#notice-owedDay1').fill('15/12/2026');
            await button(done.add)(page);
            await page.locator('#stakes-done-1').fill('600');
            await page.locator('#stakes-term').fill('30');
            await enter('.stakes-form [type="submit"]')(page);
          },
          says: [answer.title, fill(answer.exposed, { sums: '' }).slice(0, 8), answer.orderTitle, answer.whenTitle],
          until: `heading, ${answer.whenTitle}`,
        },
        {
          act: (page) => page.locator('.stakes-when .button-quiet').nth(1).press('Enter'),
          says: [fill(answer.taken, { now: sayDay(language, '2026-12-16'), before: answer.blank })],
        },
        {
          act: button(answer.undo),
          says: [`link, ${answer.openCalculator}`, `polite: ${fill(answer.undone, { before: answer.blank })}`],
        },
      ];
    },
  },
  {
    route: 'cooling',
    inside: '.cooling',
    steps: (language) => {
      const { door, cooling: say } = words[language];
      const end = sayDay(language, '2026-11-26');
      return [
        { act: button(door.open), says: [`heading, ${say.title}, level 2`] },
        {
          act: async (page) => {
            await page.locator('#cooling-days').fill('15');
            await enter('#cooling-days')(page);
          },
          says: [plural(language, words[language].form.errorTitle, 1), `link, ${say.daysWrong}`],
          until: 'end of region',
        },
        {
          act: async (page) => {
            await page.locator('#cooling-days').fill('3');
            await enter('#cooling-days')(page);
          },
          says: [
            `polite: ${fill(say.started, { day: end })}`,
            `heading, ${fill(say.running, { day: 1, days: 3 })}, level 2`,
            fill(plural(language, say.left, 3), { day: end }),
            `button, ${fill(say.remind, { day: end })}`,
          ],
          until: `button, ${fill(say.remind, { day: end })}`,
        },
        { act: button(say.undo), says: [`polite: ${say.undone}`, `heading, ${say.title}, level 2`] },
      ];
    },
  },
  {
    route: 'plan',
    inside: '.plan',
    steps: (language) => {
      const { sheet, speak, away, redacted } = plans[language];
      return [
        { act: enter('#plan-open'), says: [`heading, ${sheet.split('{')[0]}`] },
        {
          act: async (page) => {
            await page.locator('#plan-speak').fill('demain');
            await page.locator('#plan-speak').blur();
            await expect(page.locator('#plan-speak-error')).toBeVisible();
            await page.locator('#plan-speak').focus();
          },
          says: [speak.label, 'demain', 'invalid'],
        },
        {
          act: async (page) => {
            await page.locator('#plan-speak').fill('3/12/2026');
            await button(away.copy)(page);
          },
          says: [`polite: ${away.copied}`],
        },
        { act: button(redacted.show), says: ['region, ', redacted.suffix, redacted.notice] },
        { act: button(redacted.back), says: [`region, ${sheet.split('{')[0]}`] },
      ];
    },
  },
  {
    route: 'data',
    inside: '.my-data',
    steps: (language) => {
      const { out, back } = words[language].data;
      const told = fill(back.taken, { day: sayDay(language, '2026-11-20') });
      const what = fill(out.importStep, { day: sayDay(language, '2026-11-20') });
      return [
        { act: bringBack('noise'), says: [back.pick, back.faults.noise] },
        {
          act: bringBack(backup),
          says: [
            `heading, ${fill(back.title, { day: sayDay(language, '2026-11-20') })}, level 3`,
            back.mode,
            'table',
            `button, ${back.take}`,
          ],
          until: `button, ${back.take}`,
        },
        { act: button(back.take), says: [`polite: ${told}`, `button, ${fill(out.undo, { what })}`] },
        { act: button(fill(out.undo, { what })), says: [`polite: ${fill(out.undone, { what })}`, out.title] },
      ];
    },
  },
];

for (const language of languages) {
  for (const { route, inside, steps } of journeys) {
    test(`${language}: ${route} is heard from its opening to the way back, each status once`, async ({ page }) => {
      await page.clock.setFixedTime(monday);
      await visit(page, at(language, route));
      await startReader(page, inside);
      for (const [index, { act, says, until }] of steps(language).entries()) {
        await forget(page);
        await act(page);
        const begun = until === undefined ? says : says.slice(0, 1);
        await expect(async () => inOrder(await spoken(page), begun)).toPass({ timeout: 5_000 });
        const phrases = until === undefined ? await spoken(page) : await readUntil(page, until);
        inOrder(phrases, says);
        const statuses = phrases.filter((phrase) => /^(polite|assertive): /.test(phrase));
        expect(statuses, `step ${index + 1}: each status once`).toEqual([...new Set(statuses)]);
      }
      await stopReader(page);
    });
  }
}
