import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { quiz as english } from '../../src/i18n/en/quiz.ts';
import { quiz as french } from '../../src/i18n/fr/quiz.ts';
import { fill } from '../../src/i18n/say.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { at, expect, type Language, languages, test, visit } from './journey.ts';
import { answerByKeys } from './quiz-page.ts';
import {
  forget,
  heard,
  paragraph,
  radios,
  readUntil,
  spoken,
  startReader,
  stopReader,
  underHeading,
} from './spoken.ts';

// What a screen reader says of the quiz, phrase by phrase: a question, the error, a result.
type Texts<T> = Record<Language, T>;
type Option = Texts<{ label: string; says: string }>;
type Question = { options: Option[] } & Texts<Record<'topic' | 'ask' | 'help' | 'why', string>>;
type Verdict = { id: string } & Texts<{ title: string; lead: string }>;

const folder = new URL('../../src/content/quiz/', import.meta.url);
const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));
const questionNames = readdirSync(new URL('questions/', folder)).sort();
const questions = questionNames.map((name) => read(`questions/${name}`) as Question);
const verdicts = read('verdicts.yaml') as Verdict[];
const words = { fr: typesetAll('fr', french), en: typesetAll('en', english) };

/** A question in a language, typeset as the page shows it, with every answer it offers. */
function question(language: Language, number: number) {
  const { options, ...texts } = questions[number - 1] as Question;
  const offered = options.map((option) => typesetAll(language, option[language]));
  return {
    ...typesetAll(language, texts[language]),
    labels: [...offered.map(({ label }) => label), words[language].run.unknown],
    says: offered.map(({ says }) => says),
    numbered: fill(words[language].run.number, { n: number }),
  };
}

function leave(language: Language) {
  const verdict = verdicts.find(({ id }) => id === 'leave');
  if (!verdict) throw new Error('There is no verdict “leave”.');
  return typesetAll(language, verdict[language]);
}

async function begin(page: Page, language: Language): Promise<void> {
  await visit(page, at(language, 'quiz'));
  await page.getByRole('button', { name: words[language].start.begin }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** The legend, which carries the number and the heading. */
function legend(numbered: string, ask: string): string[] {
  return [`${numbered} ${ask}`, numbered, `heading, ${ask}, level 1`, `end, ${numbered} ${ask}`];
}

for (const language of languages) {
  const { run, result } = words[language];

  test(`${language}: a question is spoken in order: group, heading, help, answers, why, ways on`, async ({ page }) => {
    await begin(page, language);
    await answerByKeys(page, '1');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const { numbered, ask, help, why, labels } = question(language, 2);
    await startReader(page, 'form.quiz-step');
    const forward = await readUntil(page, 'end of form');
    // The reader has no word for a disclosure, and reads what is closed too.
    expect(forward).toEqual(
      heard([
        'form',
        `group, ${numbered} ${ask}, ${help}`,
        ...legend(numbered, ask),
        ...paragraph(help),
        ...radios(labels),
        `end of group, ${numbered} ${ask}, ${help}`,
        'group',
        run.why,
        ...paragraph(why),
        'end of group',
        ...[run.continue, run.back, run.all].map((name) => `button, ${name}`),
        ...paragraph(run.keys),
        'end of form',
      ]),
    );
    await forget(page);
    const backward = await readUntil(page, 'form', 'previous');
    const controls = (phrases: string[]) => phrases.filter((phrase) => /^(heading|radio|button),/.test(phrase));
    expect(controls(backward)).toEqual(controls(forward).reverse());
    await stopReader(page);
  });

  test(`${language}: arriving at a question speaks its heading`, async ({ page }) => {
    await begin(page, language);
    await startReader(page, '.quiz-run');
    await forget(page);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    const { ask } = question(language, 2);
    await expect.poll(async () => (await spoken(page)).at(-1)).toEqual(heard([`heading, ${ask}, level 1`])[0]);
    await stopReader(page);
  });

  test(`${language}: going on without an answer speaks the summary, then the error at the field`, async ({ page }) => {
    await begin(page, language);
    await startReader(page, '.quiz-run');
    await forget(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect.poll(() => spoken(page)).toEqual(heard([`region, ${run.problem}`]));
    const { numbered, ask, help, labels } = question(language, 1);
    const item = 'listitem, level 1, position 1, set size 1';
    expect(await readUntil(page, 'radio')).toEqual(
      heard([
        `region, ${run.problem}`,
        'paragraph',
        'strong',
        run.problem,
        'end of strong',
        'end of paragraph',
        'list',
        item,
        `link, ${run.choose}`,
        `end of ${item}`,
        'end of list',
        `end of region, ${run.problem}`,
        `group, ${numbered} ${ask}, ${help} ${run.choose}`,
        ...legend(numbered, ask),
        ...paragraph(help),
        ...paragraph(run.choose),
        ...radios(labels).slice(0, 1),
      ]),
    );
    await stopReader(page);
  });

  test(`${language}: a result speaks its verdict first, then why, what speaks against, and the way on`, async ({
    page,
  }) => {
    await begin(page, language);
    // Paid after 60 days or never, said clearly and in vain, nothing exposed: leave, with notice.
    await answerByKeys(page, '11411311 3 3 1111 1 1');
    await startReader(page, '.quiz-run');
    await forget(page);
    await page.getByRole('button', { name: run.see }).focus();
    await page.keyboard.press('Enter');
    const { title, lead } = leave(language);
    const [verdict = ''] = heard([`heading, ${title}, level 1`]);
    await expect.poll(async () => (await spoken(page)).at(-1)).toBe(verdict);

    const phrases = await readUntil(page, 'end of article');
    const after = phrases.slice(phrases.indexOf(verdict));
    expect(after.slice(1, 4), 'the lead follows the verdict').toEqual(heard(paragraph(lead)));
    const parts = [result.reasons, result.against, result.changes, result.next, result.answers];
    const headings = heard(parts.map((part) => `heading, ${part}, level 2`));
    expect(after.filter((phrase) => headings.includes(phrase))).toEqual(headings);
    const payment = question(language, 3);
    const [reason] = underHeading(after, result.reasons).split('end of listitem');
    for (const text of heard([payment.labels[3] ?? '', payment.says[3] ?? ''])) expect(reason).toContain(text);
    for (const part of parts) expect(underHeading(after, part), part).toMatch(/listitem|paragraph|definition/);
    await stopReader(page);
  });
}
