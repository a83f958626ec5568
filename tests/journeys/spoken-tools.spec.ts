import { emptyDraft } from '../../src/domain/message/draft.ts';
import { brevity as meterEnglish } from '../../src/i18n/en/brevity.ts';
import { notice as english } from '../../src/i18n/en/notice.ts';
import { brevity as meterFrench } from '../../src/i18n/fr/brevity.ts';
import { notice as french } from '../../src/i18n/fr/notice.ts';
import { fill, plural, sayDay } from '../../src/i18n/say.ts';
import { typesetAll } from '../../src/i18n/typography.ts';
import { at, expect, languages, test, visit } from './journey.ts';
import { keepNotice } from './kept-notice.ts';
import { button, keepOnDevice, words as messages, openMessage, phrasesWith, textOf } from './message-page.ts';
import { forget, heard, inOrder, readUntil, spoken, startReader, stopReader } from './spoken.ts';

// What a screen reader says of the calculator, of the message composer and of its brevity meter, in its order.
const notices = { fr: typesetAll('fr', french), en: typesetAll('en', english) };
const meters = { fr: typesetAll('fr', meterFrench), en: typesetAll('en', meterEnglish) };
const today = new Date('2026-11-23T10:00:00');

/** A reason that opens a discussion three times, and its pieces in their order. */
const reasons = {
  fr: {
    text: 'Vous ne répondez jamais. Je pense que je vais arrêter, sauf si les choses changent.',
    pieces: [
      ['blame', 'Vous ne répondez jamais'],
      ['hedge', 'Je pense que'],
      ['condition', 'sauf si les choses changent'],
    ],
  },
  en: {
    text: "You never answer. I think I'm going to stop, unless things change.",
    pieces: [
      ['blame', 'You never answer'],
      ['hedge', 'I think'],
      ['condition', 'unless things change'],
    ],
  },
} as const;

for (const language of languages) {
  const { answer } = notices[language];
  const say = messages[language];

  test(`${language}: an answer is spoken in order: last day, free from, who decides, doubts, steps`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(today);
    await keepNotice(page, { unit: 'months', amount: '2', day: '15/12/2026', country: 'FR' });
    await visit(page, at(language, 'notice'));
    await expect(page.locator('#notice-result-title')).toBeVisible();
    await startReader(page, '.notice-result');
    const phrases = await readUntil(page, 'end of region');
    const day = (civil: string) => sayDay(language, civil);
    inOrder(phrases, [
      fill(answer.lastDay, { day: day('2027-02-15') }),
      fill(answer.freeFrom, { day: day('2027-02-16') }),
      answer.decides,
      day('2027-02-15'),
      fill(answer.otherReading, { other: day('2027-02-14'), day: day('2027-02-15') }),
      answer.steps,
      'listitem, level 1, position 1',
    ]);
    await stopReader(page);
  });

  test(`${language}: an incomplete form speaks its summary, which leads to the field with its error`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(today);
    await visit(page, at(language, 'notice'));
    await expect(page.locator('#notice-amount')).toBeEnabled();
    await page.locator('#notice-amount').fill('2');
    await page.locator('#notice-day').fill('31/2/2027');
    await startReader(page, '.notice');
    await forget(page);
    await page.locator('.notice-form button[type="submit"]').press('Enter');
    const summary = page.locator('.error-summary');
    await expect(summary).toBeFocused();
    const title = (await summary.locator('strong').innerText()).trim();
    await expect.poll(async () => (await spoken(page)).at(-1)).toBe(heard([`region, ${title}`])[0]);
    const links = await summary.getByRole('link').allInnerTexts();
    expect(links).toHaveLength(2);
    inOrder(await readUntil(page, 'end of region'), links);
    await summary.getByRole('link').first().press('Enter');
    await expect(page.locator('#notice-day')).toBeFocused();
    await expect(page.locator('#notice-day')).toHaveAccessibleDescription(new RegExp(links[0]?.slice(0, 12) ?? ''));
    await stopReader(page);
  });

  test(`${language}: a line is opened, swapped and heard; copying with blanks left asks first`, async ({ page }) => {
    await keepOnDevice(page, { phrases: phrasesWith({ contact: 'Élise' }) });
    await openMessage(page, language);
    await startReader(page, '.message-main');
    const toggle = page.locator('#message-line-decision');
    await toggle.focus();
    await toggle.press('Enter');
    const name = fill(say.line.open, { move: say.moves.decision });
    await expect.poll(async () => (await spoken(page)).join(' | ')).toContain(heard([`button, ${name}`])[0] ?? '');
    await forget(page);
    await button(page, say.line.another).press('Enter');
    const text = await textOf(page, say.moves.decision).innerText();
    await expect
      .poll(
        async () =>
          (await spoken(page)).filter((phrase) => phrase.replace(/[[\]]/g, '') === heard([`polite: ${text}`])[0])
            .length,
      )
      .toBe(1);
    await forget(page);
    await page.locator('#message-by-copy').press('Enter');
    await expect(page.locator('.phrase-question')).toBeFocused();
    await expect.poll(async () => (await spoken(page)).at(-1)).toContain(say.phrases.slots['my-name']);
    await stopReader(page);
  });

  test(`${language}: the meter is spoken in order: the counts, the text with its pieces, each piece, why, and what was done`, async ({
    page,
  }) => {
    const { meter, kinds } = meters[language];
    const { text, pieces } = reasons[language];
    const draft = emptyDraft('goodbye', language);
    const lines = draft.lines.map((line) =>
      line.move === 'reason' ? { ...line, text, edited: true } : { ...line, out: true },
    );
    await keepOnDevice(page, { message: { open: 'goodbye', drafts: { goodbye: { ...draft, lines } } } });
    await openMessage(page, language);
    await page.locator('#message-read').click();
    await expect(page.locator('.brevity-note')).toHaveCount(pieces.length);
    await startReader(page, '.brevity');
    const phrases = await readUntil(page, `button, ${pieces.length} `);
    const names = pieces.map(([kind], index) => `${index + 1} ${kinds[kind]}`);
    inOrder(phrases, [
      plural(language, meter.reasons, 1),
      plural(language, meter.pieces, pieces.length),
      `region, ${meter.text}`,
      ...pieces.map(([, piece]) => `link, ${piece}`),
      `list, ${meter.list}`,
      ...names.map((name) => `button, ${name}`),
    ]);

    const [first = ''] = names;
    await forget(page);
    const note = page.locator('.brevity-open').first();
    await note.focus();
    await note.press('Enter');
    await expect(page.locator('.brevity-why').first()).toBeVisible();
    const why = await page.locator('.brevity-why p').first().innerText();
    const act = page.locator('.brevity-why .button-quiet').first();
    const label = await act.innerText();
    const opened = await readUntil(page, `button, ${label}`);
    inOrder(opened, [`button, ${first}`, why, `button, ${label}`]);

    await forget(page);
    await act.press('Enter');
    await expect(page.locator('.brevity').getByRole('button', { name: meter.undo })).toBeFocused();
    const told = label === meter.remove ? meter.removed : meter.replaced;
    await expect.poll(async () => (await spoken(page)).join(' | ')).toContain(heard([`polite: ${told}`])[0] ?? '');
    await stopReader(page);
  });
}
