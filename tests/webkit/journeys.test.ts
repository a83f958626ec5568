import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { message as messageEn } from '../../src/i18n/en/message.ts';
import { message as messageFr } from '../../src/i18n/fr/message.ts';
import { sayDay } from '../../src/i18n/say.ts';
import { at, chapters, languages } from '../journeys/addresses.ts';
import { type Browser, keys, openBrowser, until } from './browser.ts';

// A reader's main ways through the site, in WebKit. What only needs one engine is asked in Chromium.
const PORT = 4473;
const site = { fr: messageFr, en: messageEn };
const verdict = { fr: 'Partez, avec préavis', en: 'Leave, with notice' };
let stop: () => void;
let browser: Browser;

beforeAll(async () => {
  stop = await serve({ port: PORT });
  browser = await openBrowser(`http://localhost:${PORT}`);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  stop?.();
});
beforeEach(async () => {
  await browser.open('/en/about/');
  await browser.run('() => localStorage.clear()');
});
afterEach(async () => {
  expect(await browser.run('() => window.faults'), 'what must not happen on a journey').toEqual([]);
  const asked = "() => performance.getEntriesByType('resource').map(({ name }) => name)";
  const elsewhere = (await browser.run<string[]>(asked)).filter((name) => !isOurs(name));
  expect(elsewhere, 'requests that leave the site, or say more than which file is wanted').toEqual([]);
});

const isOurs = (name: string) =>
  new RegExp(`^(?:data:|blob:|http://localhost:${PORT}/[^?]*(?:\\?ts=\\d+)?$)`).test(name);
const heading = () => browser.text('h1');
const said = (css: string, wanted: string | RegExp) =>
  until(async () => new RegExp(wanted).test(await browser.text(css)), `“${wanted}” in ${css}`);

describe.each(languages)('%s', (language) => {
  test('every chapter reads, and nothing has to be scrolled sideways', async () => {
    for (const { address } of chapters(language)) {
      await browser.open(address);
      const words = await browser.run<number>('() => document.querySelector("main").innerText.split(/\\s+/).length');
      expect(words, address).toBeGreaterThan(700);
      expect(await browser.run('() => document.documentElement.scrollWidth <= innerWidth'), address).toBe(true);
    }
  });

  test('the quiz, by number keys, to its result; a reload finds it again', async () => {
    await browser.open(at(language, 'quiz'));
    await browser.click('.quiz .button');
    for (const key of '1141131133111111') {
      const question = await heading();
      await until(() => browser.run('() => document.activeElement?.tagName === "H1"'), 'the focus on the question');
      await browser.press(key);
      await browser.press(keys.enter);
      await until(async () => (await heading()) !== question, 'the next question');
    }
    await browser.click('.quiz-run .button, .quiz .button');
    await said('h1', verdict[language].replace("'", '.'));
    await browser.open(`${at(language, 'quiz')}#result`);
    await said('h1', verdict[language]);
  });

  test('the calculator answers to the day, and keeps what was typed', async () => {
    await browser.open(at(language, 'notice'));
    await browser.type('#notice-amount', '3');
    await browser.type('#notice-day', '10/12/2027');
    await browser.choose('#notice-country', 'other');
    await browser.click('.notice-form button[type="submit"]');
    await said('#notice-result-title', sayDay(language, '2028-03-10'));
    await browser.open(at(language, 'notice'));
    await until(() => browser.run('() => document.querySelector("#notice-day").value === "10/12/2027"'), 'the day');
  });

  test('a phrase is filled in, every phrase with it', async () => {
    await browser.open(at(language, 'phrases'));
    await browser.click('.phrase-results .phrase-text .blank');
    // The driver drops what lies beyond the first plane of Unicode: no emoji here, Chromium has them.
    await browser.type('.phrase-input input', 'Élise محمد');
    await browser.press(keys.enter);
    await said('.phrase-results .phrase-text', 'Élise محمد');
  });

  test('a message is put together, and leaves', async () => {
    const { send } = site[language];
    await browser.open(at(language, 'message'));
    await browser.choose('#message-tone', 'firm');
    await until(() => browser.run('() => document.querySelectorAll(".message-living .message-line").length === 9'));
    await browser.click('.message-line .phrase-text .blank');
    await browser.type('.phrase-input input', 'Le Phare');
    await browser.press(keys.enter);
    await said('.message-sheet', 'Le Phare');
    await browser.clickNamed('.message-send', send.copy);
    await browser.clickNamed('.message-send', send.anyway);
    await said('.message-send [role="status"]', 'Copi|Ctrl');
  });
});
