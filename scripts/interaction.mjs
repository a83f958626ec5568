// How quickly the quiz answers the hand, on a processor slowed down fourfold: npm run interaction
// More rounds than three: npm run interaction -- 10
// Each step is measured from the event to a frame after it, and by the browser's own Event Timing, whose figures come in
// steps of 8 ms. A high figure fails nothing: speed is measured here, never in a timed test.
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath, quietChromium } from './browser.mjs';
import { serve } from './serve.mjs';
import { base, dist, needBuiltSite } from './site.mjs';

const PORT = 4397;
const SLOWER = 4;
const PAGES = { fr: 'test/', en: 'en/quiz/' };
// Number keys to a notice, to an exit that needs securing, and “I don't know” all the way (0: the last option).
const WAYS = ['11411311331111111', '11411311331331222', '0'.repeat(18)];

/** Runs in the page before its own scripts: notes what every key and click costs until it is painted. */
function watch() {
  const notes = [];
  globalThis.takeNotes = () => notes.splice(0);
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    requestAnimationFrame(() => port2.postMessage(undefined));
  };
  const begin = ({ timeStamp }) => afterPaint(() => notes.push({ frame: performance.now() - timeStamp }));
  for (const type of ['keydown', 'click', 'change']) addEventListener(type, begin, { capture: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) notes.push({ timing: duration });
  }).observe({ type: 'event', durationThreshold: 16 });
}

/** A reader's hand: how it chooses an option and how it uses a button. */
const hands = {
  key: {
    choose: (page, option) => page.keyboard.press(String(option + 1)),
    next: (page) => page.keyboard.press('Enter'),
    use: async (page, button) => {
      await button.focus();
      await page.keyboard.press('Enter');
    },
  },
  click: {
    choose: (page, option) => point(page, page.locator('label.choice').nth(option)),
    next: (page) => point(page, page.locator('form.quiz-step button[type=submit]')),
    use: point,
  },
};

// Playwright's own click listens to the page's events; a bare mouse does not take part in what is measured.
async function point(page, target) {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`There is nothing to click: ${target}`);
  await page.mouse.click(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
}

/** Takes the quiz once; calls `measure(step, act)` for everything the reader does. */
async function walk(page, { run, start }, hand, way, measure) {
  const button = (name) => page.getByRole('button', { name, exact: true });
  const heading = page.getByRole('heading', { level: 1 });
  const goOn = async (step, act) => {
    const before = page.url();
    await measure(step, act);
    await page.waitForURL((url) => url.href !== before);
    await heading.waitFor();
  };
  await button(start.begin).waitFor();
  await goOn('begin', () => hand.use(page, button(start.begin)));
  for (let place = 0; !page.url().endsWith('#review'); place += 1) {
    const options = await page.locator('.quiz-step label.choice').count();
    const option = way[place] === '0' ? options - 1 : Number(way[place] ?? 1) - 1;
    await measure('choose an option', () => hand.choose(page, option));
    await goOn('continue', () => hand.next(page));
    if (place !== 3) continue;
    await goOn('back', () => hand.use(page, button(run.back)));
    await goOn('continue', () => hand.use(page, button(run.continue)));
  }
  await goOn('see the result', () => hand.use(page, button(run.see)));
  await page.goBack();
  await page.waitForURL(/#review$/);
  await goOn('open all questions', () => hand.use(page, button(run.all)));
  await measure('choose among all', () => hands.click.choose(page, 1));
  await goOn('review', () => hand.use(page, button(run.continue)));
}

/** One visit of a new reader, every step of it added to `found`. */
async function visit(browser, language, handName, way, found) {
  const words = JSON.parse(readFileSync(join(dist, `data/quiz.${language}.json`), 'utf8'));
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`http://localhost:${PORT}${base}${PAGES[language]}`, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await walk(page, words, hands[handName], way, async (step, act) => {
    await page.evaluate(() => globalThis.takeNotes());
    await act();
    // Event Timing tells of an event only after the frame that showed it.
    await page.waitForTimeout(150);
    const notes = await page.evaluate(() => globalThis.takeNotes());
    const key = `${step}|${handName}`;
    found[language][key] ??= { frame: [], timing: [] };
    for (const kind of ['frame', 'timing']) {
      const figures = notes.map((note) => note[kind]).filter(Number.isFinite);
      if (figures.length > 0) found[language][key][kind].push(Math.max(...figures));
    }
  });
  await context.close();
}

function row(name, hand, figures) {
  return name.padEnd(22) + hand.padEnd(7) + figures.map((figure) => String(figure).padStart(14)).join('');
}

function medianAndWorst(figures) {
  if (figures.length === 0) return '< 16';
  const sorted = figures.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  return [median, sorted.at(-1)].map(Math.round).join(' / ');
}

needBuiltSite();
const rounds = Number(process.argv[2] ?? WAYS.length);
const found = { fr: {}, en: {} };
const stop = await serve({ port: PORT });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: quietChromium });
try {
  for (let round = 0; round < rounds; round += 1)
    for (const language of Object.keys(PAGES))
      for (const hand of Object.keys(hands)) await visit(browser, language, hand, WAYS[round % WAYS.length], found);
} finally {
  await browser.close();
  stop();
}
console.log(`ms, median / worst of ${rounds} rounds, processor ${SLOWER} times slower`);
console.log(
  `load of this machine ${loadavg()[0].toFixed(1)} on ${availableParallelism()} processors: above that, waiting is in the figures`,
);
console.log(row('step', 'hand', ['fr to frame', 'en to frame', 'fr Event', 'en Event']));
for (const key of Object.keys(found.fr)) {
  const [step, hand] = key.split('|');
  const cells = ['frame', 'timing'].flatMap((kind) =>
    ['fr', 'en'].map((language) => medianAndWorst(found[language][key][kind])),
  );
  console.log(row(step, hand, cells));
}
