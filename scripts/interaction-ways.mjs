// What a reader does with each tool while `npm run interaction` measures: scripts/interaction.mjs hands over a page, a hand
// (keyboard or mouse) and `measure(step, act)`, which every step that is to be quick goes through.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { companions } from './interaction-companions.mjs';
import { dist } from './site.mjs';

// Number keys to a notice, to an exit that needs securing, and “I don’t know” all the way (0: the last option).
const ANSWERS = ['11411311331111111', '11411311331331222', '0'.repeat(18)];

const wordsOf = (name) => JSON.parse(readFileSync(join(dist, `data/${name}.json`), 'utf8'));

/** Takes the quiz once. */
async function takeQuiz({ page, hand, hands, language, round, measure }) {
  const { run, start } = wordsOf(`quiz.${language}`);
  const way = ANSWERS[round % ANSWERS.length];
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

/** Fills in the calculator: typing, a country, the answer, another country, everything that can be said more. */
async function calculate({ page, hand, measure }) {
  const field = (name) => page.locator(`#notice-${name}`);
  await field('amount').focus();
  await measure('type a length', () => page.keyboard.press('3'));
  await field('day').focus();
  for (const key of '10/12/2027') await measure('type a day', () => page.keyboard.press(key));
  await measure('choose a country', () => field('country').selectOption('FR'));
  await page.waitForLoadState('networkidle');
  const compute = page.locator('.notice-form button[type=submit]');
  await measure('calculate', () => hand.use(page, compute));
  await page.locator('#notice-result-title').waitFor();
  await measure('another country', () => field('country').selectOption('DE'));
  await page.waitForLoadState('networkidle');
  await measure('calculate again', () => hand.use(page, compute));
  await measure('say more', () => hand.use(page, page.locator('.notice-form button[aria-expanded=false]').last()));
}

/** Changes a message: opens a line, turns it, moves it, shuffles the rest, types into a blank, reads it through. */
async function compose({ page, hand, measure }) {
  const tool = page.locator('.message-tool-row button');
  // The tool comes with its first use.
  await page.locator('#message-tone').selectOption('warm');
  await page.locator('.message-living').waitFor();
  await page.waitForLoadState('networkidle');
  await measure('open a line', () => hand.use(page, page.locator('#message-line-decision')));
  await measure('another wording', () => hand.use(page, tool.first()));
  await measure('another wording', () => hand.use(page, tool.first()));
  await measure('shuffle', () => hand.use(page, page.locator('#message-shuffle')));
  await measure('open another line', () => hand.use(page, page.locator('#message-line-notice')));
  await measure('another tone', () => page.locator('#message-tone').selectOption('firm'));
  await measure('open a blank', () => hand.use(page, page.locator('.message-sheet .blank').first()));
  for (const key of 'Le Phare') await measure('type into a blank', () => page.keyboard.press(key));
  await measure('leave the blank', () => page.keyboard.press('Enter'));
  await measure('ask to copy', () => hand.use(page, page.locator('#message-by-copy')));
  await measure('a second version', () => hand.use(page, page.locator('#message-double')));
}

/** Rehearses: opens a line of the script, reveals answers, marks them, takes another push-back. */
async function rehearse({ page, hand, measure }) {
  await page.locator('#rehearsal-tone').selectOption('warm');
  await page.locator('.rehearsal-living').waitFor();
  await page.waitForLoadState('networkidle');
  await measure('open a line', () => hand.use(page, page.locator('.script-toggle').first()));
  await measure('another wording', () => hand.use(page, page.locator('.script-tools button').first()));
  const card = page.locator('.push-back');
  for (let turn = 0; turn < 3; turn += 1) {
    await measure('reveal', () => hand.use(page, card.locator('.actions .button')));
    await measure('mark', () => hand.use(page, card.locator('.push-back-marks button').nth(turn)));
  }
  await measure('another push-back', () => hand.use(page, card.locator('.actions .link-button')));
  await measure('read during the call', () => hand.use(page, page.locator('.rehearsal-script .actions .button')));
}

/** The tools that are measured, with their addresses and what is done there. */
export const tools = {
  quiz: { pages: { fr: 'test/', en: 'en/quiz/' }, walk: takeQuiz },
  calculator: { pages: { fr: 'calculateur-de-preavis/', en: 'en/notice-calculator/' }, walk: calculate },
  message: { pages: { fr: 'message/', en: 'en/message/' }, walk: compose },
  rehearsal: { pages: { fr: 'repetition/', en: 'en/rehearsal/' }, walk: rehearse },
  ...companions,
};
