import type { Page } from '@playwright/test';
import { at, chapters, expect, type Language, languages, tabTo, test, visit } from './journey.ts';
import { answerByKeys } from './quiz-page.ts';

// The quiz as a reader takes it: to each verdict, by keyboard alone, back and forth, left and resumed, without scripts.
const say = {
  fr: {
    begin: 'Commencer le test',
    resume: 'Reprendre où vous en étiez',
    again: 'Tout recommencer',
    next: 'Continuer',
    see: 'Voir le résultat',
    stop: "S'arrêter ici",
    all: 'Voir toutes les questions',
    review: 'Relire vos réponses',
    change: 'Modifier : la légalité',
    choose: 'Choisissez une réponse',
    copy: 'Copier le résultat',
    wind: 'La force du vent',
    question: 'Question 4',
    reasons: 'Ce qui a pesé le plus',
    against: 'Ce qui plaide contre',
    changes: 'Ce qui changerait ce résultat',
    step: 'La suite',
    answers: 'Vos réponses',
    keep: 'Gardez ce client',
    reset: 'Recadrez d’abord',
    leave: 'Partez, avec préavis',
    prepare: 'Préparez votre sortie',
    leaveNow: 'Partez maintenant',
    open: 'Pas encore assez pour répondre',
  },
  en: {
    begin: 'Start the quiz',
    resume: 'Resume where you were',
    again: 'Start again',
    next: 'Continue',
    see: 'See the result',
    stop: 'Stop here',
    all: 'See all questions',
    review: 'Review your answers',
    change: 'Change: the law',
    choose: 'Choose an answer',
    copy: 'Copy the result',
    wind: 'The wind force',
    question: 'Question 4',
    reasons: 'What weighed most',
    against: 'What speaks against it',
    changes: 'What would change this result',
    step: 'Next step',
    answers: 'Your answers',
    keep: 'Keep this client',
    reset: 'Reset it first',
    leave: 'Leave, with notice',
    prepare: 'Secure your exit first',
    leaveNow: 'Leave now',
    open: 'Not enough to say yet',
  },
} as const;

type Way = 'keep' | 'reset' | 'leave' | 'prepare' | 'leaveNow' | 'open';

/** Which key answers each question that is asked on the way to a verdict. */
const ways: Record<Way, string> = {
  keep: '11111111 1 1 1 1 1',
  reset: '11311311 1 1 1 1',
  leave: '11411311 3 3 1111 1 1',
  prepare: '11411311 3 3 1331 2 2',
  leaveNow: '5',
  open: '11411311 3 3 1541 2 2',
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function begin(page: Page, language: Language): Promise<void> {
  await visit(page, at(language, 'quiz'));
  await page.getByRole('button', { name: say[language].begin }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
}

async function walk(page: Page, keys: string): Promise<void> {
  await answerByKeys(page, keys);
}

for (const language of languages) {
  const words = say[language];

  for (const way of Object.keys(ways) as Way[]) {
    test(`${language}: by keyboard alone to “${words[way]}”`, async ({ page }) => {
      await visit(page, at(language, 'quiz'));
      await tabTo(page, page.getByRole('button', { name: words.begin }).first());
      await page.keyboard.press('Enter');
      await walk(page, ways[way]);
      await expect(heading(page)).toHaveText(words.review);
      await expect(heading(page)).toBeFocused();
      await tabTo(page, page.getByRole('button', { name: words.see }).first());
      await page.keyboard.press('Enter');
      await expect(heading(page)).toHaveText(words[way]);
      await expect(heading(page)).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(words[way].replace(/[’']/g, '.')));
      await expect(page.getByRole('heading', { name: words.wind })).toHaveCount(way === 'leaveNow' ? 0 : 1);
    });
  }

  test(`${language}: a result says its reasons in the stated order and can be copied @engines`, async ({ page }) => {
    await begin(page, language);
    await walk(page, ways.leave);
    await page.getByRole('button', { name: words.see }).click();
    await expect(page.getByRole('heading', { level: 2, name: words.answers })).toBeVisible();
    const titles = await page.getByRole('heading', { level: 2 }).allTextContents();
    const order = [words.reasons, words.against, words.changes, words.step, words.answers];
    expect(titles.filter((title) => order.includes(title as never))).toEqual(order);
    await page.getByRole('button', { name: words.copy }).click();
    await expect(page.getByRole('status').filter({ hasText: /./ })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(words.leave);
    expect(copied).toContain(words.reasons);
  });

  test(`${language}: Back, reload and a change keep every answer`, async ({ page }) => {
    await begin(page, language);
    await walk(page, '213');
    await expect(page.getByText(words.question)).toBeVisible();
    // The entry in the history follows the picture.
    await expect(page).toHaveURL(/#q4$/);
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.getByRole('radio').nth(2)).toBeChecked();
    await page.goForward({ waitUntil: 'commit' });
    await expect(page).toHaveURL(/#q4$/);
    await page.reload();
    await expect(page.getByText(words.question)).toBeVisible();
    await page.goto(`${at(language, 'quiz')}#review`);
    await page.getByRole('button', { name: words.change }).click();
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: words.next }).click();
    await expect(page).toHaveURL(/#q4$/);
    await page.goto(`${at(language, 'quiz')}#q3`);
    await expect(page.getByRole('radio').nth(2)).toBeChecked();
  });

  test(`${language}: coming back offers to resume or to start again`, async ({ page }) => {
    await begin(page, language);
    await walk(page, '21');
    await visit(page, at(language, 'quiz'));
    await page.getByRole('button', { name: words.resume }).click();
    await expect(page).toHaveURL(/#q3$/);
    await visit(page, at(language, 'quiz'));
    await page.getByRole('button', { name: words.again }).click();
    await expect(page).toHaveURL(/#q1$/);
    await expect(page.locator('.quiz-run').getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test(`${language}: going on without an answer says so at the field and above`, async ({ page }) => {
    await begin(page, language);
    await page.getByRole('button', { name: words.next }).click();
    await expect(page.getByRole('link', { name: new RegExp(words.choose) })).toBeVisible();
    await expect(page.locator('.error-summary')).toBeFocused();
    await page.getByRole('link', { name: new RegExp(words.choose) }).click();
    await expect(page.getByRole('radio').first()).toBeFocused();
  });

  test(`${language}: all questions on one page, and the offer to stop`, async ({ page }) => {
    await begin(page, language);
    await page.getByRole('button', { name: words.all }).click();
    await expect(page.locator('fieldset.choices')).toHaveCount(17);
    await visit(page, at(language, 'quiz'));
    await page.getByRole('button', { name: words.begin }).click();
    await walk(page, '11111111 1 1 1');
    await page.getByRole('button', { name: words.stop.replace("'", '’') }).click();
    await page.getByRole('button', { name: words.see }).click();
    await expect(heading(page)).toHaveText(words.keep);
  });

  test(`${language}: unknown fragments and foreign records never leave the page blank`, async ({ page }) => {
    for (const fragment of ['#q99', '#%00', '#result', '#q0', `#${'x'.repeat(5_000)}`]) {
      await visit(page, `${at(language, 'quiz')}${fragment}`);
      await expect(page.getByRole('button', { name: words.begin })).toBeVisible();
    }
    await page.evaluate(() => {
      localStorage.setItem(
        'bon-vent/1/files',
        '{"v":1,"data":{"files":[{"id":"abcd","name":"<b>Ana</b>","since":"x"}],"current":"abcd"}}',
      );
      localStorage.setItem(
        'bon-vent/1/abcd/quiz',
        '{"v":1,"data":{"answers":{"tone":"loud"},"checked":[],"results":[]}}',
      );
    });
    await visit(page, at(language, 'quiz'));
    await expect(page.getByRole('button', { name: words.begin })).toBeVisible();
    await expect(page.getByRole('option', { name: '<b>Ana</b>' })).toBeAttached();
    const isSetAside = () => page.evaluate(() => Object.keys(localStorage).some((key) => key.includes('set-aside')));
    await expect.poll(isSetAside).toBe(true);
  });

  test(`${language}: the chapter runs the same quiz @phone`, async ({ page }) => {
    const [chapter] = chapters(language);
    await page.goto(chapter?.address ?? '');
    const start = page.getByRole('button', { name: words.begin });
    await start.scrollIntoViewIfNeeded();
    await expect(start).toBeEnabled();
    await start.click();
    await expect(page.getByRole('radio').first()).toBeVisible();
    await page.getByRole('radio').nth(4).check();
    await page.getByRole('button', { name: words.next }).click();
    await page.getByRole('button', { name: words.see }).click();
    await expect(page.getByRole('heading', { name: words.leaveNow })).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const language of languages) {
    test(`${language}: the whole quiz is there on paper, with levels, sums and rules`, async ({ page }) => {
      await page.goto(at(language, 'quiz'));
      const paper = page.locator('.quiz-paper');
      await expect(paper).toBeVisible();
      await expect(paper.locator('.quiz-paper-questions > li')).toHaveCount(18);
      await expect(paper.locator('.quiz-paper-questions ul li')).toHaveCount(68);
      await expect(page.getByRole('button', { name: say[language].begin })).toBeHidden();
      await page.goto(at(language, 'method'));
      await expect(page.locator('.method-questions > li')).toHaveCount(18);
      await expect(page.locator('.method-rules > li')).toHaveCount(9);
    });
  }
});
