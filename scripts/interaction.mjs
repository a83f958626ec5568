// How quickly the tools answer the hand, on a processor slowed down fourfold: npm run interaction
// More rounds than two, or some tools only: npm run interaction -- 10 message rehearsal
// In each round one language is read by keyboard and the other by mouse, in the next the other way round.
// Each step is measured from the event to a frame after it, by the browser's own Event Timing, whose figures come in steps of
// 8 ms, and by what its main thread worked until all was quiet, which a machine busy elsewhere changes little. A high figure fails nothing: speed is measured here, never in a timed test.
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { chromiumPath, quietChromium } from './browser.mjs';
import { kept } from './interaction-kept.mjs';
import { tools } from './interaction-ways.mjs';
import { serve } from './serve.mjs';
import { base, needBuiltSite } from './site.mjs';

const PORT = Number(process.env.BON_VENT_PORT ?? 4397);
const SLOWER = 4;
const LANGUAGES = ['fr', 'en'];

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

/** Runs in the page before its own scripts: what an earlier visit left on the device. */
function leave(records) {
  if (origin === 'null' || localStorage.length > 0) return;
  for (const [key, data] of Object.entries(records))
    localStorage.setItem(`bon-vent/1/${key}`, JSON.stringify({ v: 1, data }));
}

/** A reader's hand: how it chooses an option, uses a button, ticks a box. */
const hands = {
  key: {
    choose: (page, option) => page.keyboard.press(String(option + 1)),
    next: (page) => page.keyboard.press('Enter'),
    use: async (page, button) => {
      await button.focus();
      await page.keyboard.press('Enter');
    },
    tick: async (page, box) => {
      await box.focus();
      await page.keyboard.press('Space');
    },
  },
  click: {
    choose: (page, option) => point(page, page.locator('label.choice').nth(option)),
    next: (page) => point(page, page.locator('form.quiz-step button[type=submit]')),
    use: point,
    tick: point,
  },
};

// Playwright's own click listens to the page's events; a bare mouse does not take part in what is measured.
async function point(page, target) {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`There is nothing to click: ${target}`);
  await page.mouse.click(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
}

/** One visit of a new reader, every step of it added to `found`. */
async function visit(browser, { tool, language, handName, round }, found) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.addInitScript(leave, kept[tool]?.(language) ?? {});
  await page.goto(`http://localhost:${PORT}${base}${tools[tool].pages[language]}`, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const measure = async (step, act) => {
    const key = `${tool}: ${step}`;
    await page.evaluate(() => globalThis.takeNotes());
    const before = await worked();
    await act();
    // Event Timing tells of an event only after the frame that showed it.
    await page.waitForTimeout(150);
    const work = (await worked()) - before;
    const notes = await page.evaluate(() => globalThis.takeNotes());
    found[key] ??= { frame: [], timing: [], work: [] };
    found[key].work.push(work);
    for (const kind of ['frame', 'timing']) {
      const figures = notes.map((note) => note[kind]).filter(Number.isFinite);
      if (figures.length > 0) found[key][kind].push(Math.max(...figures));
    }
  };
  await tools[tool].walk({ page, hand: hands[handName], hands, language, round, measure });
  await context.close();
}

function row(name, figures) {
  return name.padEnd(36) + figures.map((figure) => String(figure).padStart(14)).join('');
}

function medianAndWorst(figures, none) {
  if (figures.length === 0) return none;
  const sorted = figures.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  return [median, sorted.at(-1)].map(Math.round).join(' / ');
}

needBuiltSite();
const asked = process.argv.slice(2);
const rounds = Number(asked.find((word) => Number(word) > 0) ?? 2);
const chosen = Object.keys(tools).filter((tool) => asked.includes(tool));
const found = {};
const handNames = Object.keys(hands);
const stop = await serve({ port: PORT });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: quietChromium });
try {
  for (const tool of chosen.length > 0 ? chosen : Object.keys(tools))
    for (let round = 0; round < rounds; round += 1)
      for (const [place, language] of LANGUAGES.entries())
        await visit(browser, { tool, language, handName: handNames[(round + place) % 2], round }, found);
} finally {
  await browser.close();
  stop();
}
console.log(`ms, median / worst of ${rounds} rounds, processor ${SLOWER} times slower`);
console.log(
  `load of this machine ${loadavg()[0].toFixed(1)} on ${availableParallelism()} processors: above that, waiting is in the figures`,
);
console.log(row('step', ['to frame', 'Event', 'work']));
for (const [step, figures] of Object.entries(found))
  console.log(
    row(
      step,
      ['frame', 'timing', 'work'].map((kind) => medianAndWorst(figures[kind], kind === 'timing' ? '< 16' : '–')),
    ),
  );
