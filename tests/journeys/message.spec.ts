import type { Page } from '@playwright/test';
import { clipboard, expect, type Language, languages, tabTo, test } from './journey.ts';
import { answersTo } from './kept-quiz.ts';
import {
  button,
  everything,
  keepOnDevice,
  lineOf,
  openLine,
  openMessage,
  order,
  phrasesWith,
  textOf,
  words,
} from './message-page.ts';

const other = { fr: 'en', en: 'fr' } as const;
const day = { fr: 'vendredi 26 février 2027', en: 'Friday 26 February 2027' };
const dates = {
  dates: { taken: '2026-11-24', lastDay: '2027-02-26', length: 'P3M', points: [{ kind: 'due', day: '2027-03-29' }] },
};

/** What the clipboard holds as HTML. */
function richClipboard(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });
}

function tellsTheMessage(language: Language) {
  const say = words[language];
  const { moves, line, send } = say;

  test(`${language}: from a quiz on the device to a copied message @phone @engines`, async ({ page }) => {
    const past = [{ day: '2026-11-23', verdict: 'leave' }];
    await keepOnDevice(page, {
      quiz: { answers: answersTo.leave, checked: [], results: past },
      dates,
      phrases: phrasesWith({ project: 'le site' }),
    });
    await openMessage(page, language);
    await expect(page.locator('.message-line')).toHaveCount(9);
    await expect(page.locator('.message-sheet')).toContainText(day[language]);
    await expect(page.locator('#message-subject')).toHaveValue(new RegExp(day[language]));

    await button(page, send.copy).click();
    const question = page.locator('.phrase-question');
    await expect(question).toBeFocused();
    await expect(question).toContainText(say.phrases.slots['my-name']);
    for (let step = 0; step < 8 && (await question.count()) > 0; step += 1) {
      await button(question, send.complete).click();
      await page.locator('.phrase-input input').fill(`Mot ${step}`);
      await page.keyboard.press('Enter');
      await expect(page.locator('.phrase-input')).toHaveCount(0);
      await button(page, send.copy).click();
    }
    const status = page.locator('.message-send [role="status"]');
    await expect(status).toContainText(/(le message|the message), \d+/);
    const copied = await clipboard(page);
    expect(copied).toContain(day[language]);
    expect(copied).not.toMatch(/[[\]{}]/);
    expect(copied.split('\n\n').length).toBeGreaterThanOrEqual(5);
    const shown = await page.locator('.message-words .phrase-text').allInnerTexts();
    for (const text of shown) expect(copied).toContain(text);
    expect(copied.startsWith(say.mail.greeting.unknown)).toBe(true);
  });

  test(`${language}: rich text is paragraphs of text, whatever the names hold`, async ({ page }) => {
    const contact = '<b>Ana</b> & "co" \u202e🌊 محمد';
    await keepOnDevice(page, { phrases: phrasesWith({ ...everything, contact }) });
    await openMessage(page, language);
    await button(page, send.rich).click();
    await expect(page.locator('.message-send [role="status"]')).toContainText(/(mise en page|layout).*, \d+/);
    const html = await richClipboard(page);
    expect(html).toContain('&lt;b&gt;Ana&lt;/b&gt; &amp;');
    expect(html).not.toMatch(/<b>|\u202e/);
    expect(html.match(/<p>/g)?.length).toBeGreaterThanOrEqual(5);
    const plain = await clipboard(page);
    expect(plain).toContain('<b>Ana</b> & "co" 🌊 محمد');
    await expect(page.locator('.message-sheet b')).toHaveCount(0);
  });

  test(`${language}: every line can be swapped, edited, moved, kept, left out and taken back`, async ({ page }) => {
    await keepOnDevice(page, { phrases: phrasesWith(everything) });
    await openMessage(page, language);
    const decision = await openLine(page, moves.decision);
    const first = await textOf(page, moves.decision).innerText();
    await button(decision, line.another).click();
    await expect(textOf(page, moves.decision)).not.toHaveText(first);
    await button(decision, line.back).click();
    await expect(textOf(page, moves.decision)).toHaveText(first);
    await expect(button(decision, line.another)).toBeFocused();

    await button(decision, line.edit).click();
    await page.locator('#message-edit-decision').fill('Mine.\nÀ moi.');
    await button(decision, say.phrases.editing.keep).click();
    await expect(button(decision, line.edit)).toBeFocused();
    await expect(textOf(page, moves.decision)).toHaveText(/Mine\.\s*À moi\./);

    await button(decision, line.up).click();
    expect((await order(page)).slice(0, 2)).toEqual([moves.decision, moves.opening]);
    await expect(button(decision, line.up)).toBeFocused();
    await expect(page.locator('.message-told')).toContainText(/1 sur 9|1 of 9/);
    await button(decision, line.down).click();
    await button(decision, line.down).click();
    expect((await order(page)).slice(0, 3)).toEqual([moves.opening, moves.reason, moves.decision]);

    const thanks = await openLine(page, moves.thanks);
    await button(thanks, line.out).click();
    await expect(lineOf(page, moves.thanks)).toHaveCount(0);
    const putBack = page.getByRole('button', { name: line.inNamed.replace('{move}', moves.thanks) });
    await expect(putBack).toBeFocused();

    await page.reload();
    await expect(textOf(page, moves.decision)).toHaveText(/Mine\.\s*À moi\./);
    expect((await order(page)).slice(0, 3)).toEqual([moves.opening, moves.reason, moves.decision]);
    await putBack.click();
    await expect(lineOf(page, moves.thanks)).toHaveCount(1);
    await button(page, say.undo).click();
    await expect(lineOf(page, moves.thanks)).toHaveCount(0);
  });

  test(`${language}: shuffle leaves what is kept and written, and can be undone`, async ({ page }) => {
    await keepOnDevice(page, { phrases: phrasesWith(everything) });
    await openMessage(page, language);
    await button(await openLine(page, moves.closing), line.pin).click();
    const before = await page.locator('.message-words .phrase-text').allInnerTexts();
    await button(page, say.shuffle).click();
    await expect(page.locator('.message-told')).toContainText(/8/);
    const after = await page.locator('.message-words .phrase-text').allInnerTexts();
    expect(after.at(-1)).toBe(before.at(-1));
    expect(after.slice(0, -1).filter((text, index) => text === before[index])).toEqual([]);
    await button(page, say.undo).click();
    await expect(page.locator('.message-words .phrase-text')).toHaveText(before);
  });

  test(`${language}: another sound chooses anew what was not kept; the other language comes when chosen`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await keepOnDevice(page, { phrases: phrasesWith(everything) });
    await openMessage(page, language);
    await button(await openLine(page, moves.thanks), line.pin).click();
    const thanks = await textOf(page, moves.thanks).innerText();
    const opening = await textOf(page, moves.opening).innerText();
    await page.locator('#message-tone').selectOption('firm');
    await expect(textOf(page, moves.opening)).not.toHaveText(opening);
    await expect(textOf(page, moves.thanks)).toHaveText(thanks);
    await expect(page.locator('.message-told')).not.toBeEmpty();

    expect(asked.filter((path) => path.endsWith(`message.${other[language]}.json`))).toEqual([]);
    await page.locator('#message-language').selectOption(other[language]);
    await expect(textOf(page, moves.opening)).toHaveAttribute('lang', other[language]);
    await expect(textOf(page, moves.thanks)).toHaveText(thanks);
    await expect(textOf(page, moves.thanks)).not.toHaveAttribute('lang', other[language]);
    await expect(page.locator('.message-sheet')).toContainText(day[other[language]]);
    expect(asked.filter((path) => path.endsWith(`message.${other[language]}.json`))).toHaveLength(1);
  });

  test(`${language}: a red line: no referral, written rather than said`, async ({ page }) => {
    await keepOnDevice(page, { quiz: { answers: { tone: 'threatening' }, checked: [], results: [] } });
    await openMessage(page, language);
    await expect(page.getByText(say.owed['red-line'])).toBeVisible();
    await expect(page.getByText(say.advice.redLine)).toBeVisible();
    await expect(lineOf(page, moves.referral)).toHaveCount(0);
    await button(page, say.owed.anyway).click();
    await expect(lineOf(page, moves.referral)).toHaveCount(1);
  });

  test(`${language}: a quiz that advises a reset offers the repair first`, async ({ page }) => {
    const results = [{ day: '2026-11-23', verdict: 'reset' }];
    await keepOnDevice(page, { quiz: { answers: answersTo.reset, checked: [], results } });
    await openMessage(page, language);
    await expect(page.locator('#message-occasion')).toHaveValue('repair');
    await expect(page.getByText(say.advice.reset)).toBeVisible();
    await expect(page.locator('.message-toggle').nth(1)).toHaveText(say.repairMoves.reason);
    await button(page, say.advice.goodbye).click();
    await expect(page.locator('#message-occasion')).toHaveValue('goodbye');
    await page.reload();
    await expect(page.locator('#message-occasion')).toHaveValue('goodbye');
  });

  test(`${language}: a quiz that says keep is heard gently`, async ({ page }) => {
    await keepOnDevice(page, { quiz: { answers: {}, checked: [], results: [{ day: '2026-11-23', verdict: 'keep' }] } });
    await openMessage(page, language);
    await expect(page.getByText(say.advice.keep)).toBeVisible();
    await button(page, say.advice.repair).click();
    await expect(page.locator('#message-occasion')).toHaveValue('repair');
  });

  test(`${language}: what is known says where it comes from, gives way to what is typed, and can be refused`, async ({
    page,
  }) => {
    await keepOnDevice(page, { dates });
    await openMessage(page, language);
    const known = page.locator('.message-known');
    await expect(known.locator('summary')).toContainText(say.phrases.slots['last-day']);
    await known.locator('summary').click();
    await expect(known).toContainText(day[language]);
    await expect(known).toContainText(/2026/);
    await page
      .getByRole('button', { name: say.known.declineSlot.replace('{slot}', say.phrases.slots['last-day']) })
      .click();
    await expect(page.locator('.message-sheet')).not.toContainText(day[language]);
    await page
      .getByRole('button', { name: say.known.takeSlot.replace('{slot}', say.phrases.slots['last-day']) })
      .click();
    await expect(page.locator('.message-sheet')).toContainText(day[language]);

    const filled = textOf(page, moves.notice).locator('.filled');
    await filled.filter({ hasText: day[language] }).click();
    await page.locator('.phrase-input input').fill('1/3/2027');
    await page.keyboard.press('Enter');
    await expect(textOf(page, moves.notice)).toContainText(
      language === 'fr' ? 'lundi 1er mars 2027' : 'Monday 1 March 2027',
    );
    await expect(known).toContainText('1/3/2027');
    await filled.filter({ hasText: '2027' }).click();
    await page.locator('.phrase-input input').fill('lundi 2 mars 2027');
    await page.keyboard.press('Enter');
    await expect(lineOf(page, moves.notice)).toContainText(line.dayFaults['other-weekday']);
    await expect(textOf(page, moves.notice)).toContainText('lundi 2 mars 2027');
  });

  test(`${language}: phrases kept in the picker come in, the file’s name does not`, async ({ page }) => {
    const gone = { id: 'lost-one', language, text: 'Parlez-en à {colleague}.' };
    await keepOnDevice(page, { phrases: phrasesWith({ colleague: 'Anna' }, { pins: [gone] }) });
    await openMessage(page, language);
    await expect(textOf(page, moves.referral)).toHaveText('Parlez-en à Anna.');
    await expect(lineOf(page, moves.referral)).toContainText(line.gone);
    await expect(lineOf(page, moves.referral)).toContainText(line.pinned);
    await expect(page.locator('.message-sheet')).not.toContainText('Studio du port');
    await button(await openLine(page, moves.referral), line.another).click();
    await expect(textOf(page, moves.referral)).not.toHaveText('Parlez-en à Anna.');
    await page.reload();
    await expect(textOf(page, moves.referral)).not.toHaveText('Parlez-en à Anna.');
  });

  test(`${language}: two versions side by side, one is chosen, undone`, async ({ page }) => {
    await keepOnDevice(page, { phrases: phrasesWith(everything) });
    await openMessage(page, language);
    const first = await textOf(page, moves.opening).innerText();
    await button(page, say.second.double).click();
    await expect(page.locator('#message-second-title')).toBeFocused();
    await button(await openLine(page, moves.opening), line.another).click();
    await expect(textOf(page, moves.opening)).not.toHaveText(first);
    const beside = page.locator('.message-second');
    await expect(beside).toContainText(first);
    const [left, right] = await Promise.all([page.locator('.message-sheet').boundingBox(), beside.boundingBox()]);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 300);
    await button(beside, say.second.keepOther).click();
    await expect(beside).toHaveCount(0);
    await expect(page.locator('#message-title')).toBeFocused();
    await expect(textOf(page, moves.opening)).toHaveText(first);
    await button(page, say.undo).click();
    await expect(beside).toContainText(first);
    await expect(textOf(page, moves.opening)).not.toHaveText(first);
  });

  test(`${language}: follow-ups have their own moves and channels`, async ({ page }) => {
    await keepOnDevice(page, { phrases: phrasesWith(everything) });
    await openMessage(page, language);
    await page.locator('#message-occasion').selectOption('reminder');
    await expect(page.locator('.message-toggle')).toHaveText([moves.opening, moves.payment, moves.closing]);
    await expect(page.locator('#message-channel option')).toHaveCount(3);
    await expect(page.locator('#message-subject')).toHaveValue(/F-2027-02/);
    await page.locator('#message-occasion').selectOption('goodbye');
    await expect(page.locator('.message-toggle')).toHaveCount(9);
  });

  test(`${language}: the reminder takes the oldest sum that is owed`, async ({ page }) => {
    const owed = (row: number, amount: string, day: string) => ({
      [`owedAmount${row}`]: amount,
      [`owedCurrency${row}`]: 'EUR',
      [`owedDay${row}`]: day,
    });
    const notice = { owedRows: '2', ...owed(1, '800', '1/11/2026'), ...owed(2, '1 200,50', '1/10/2026') };
    await keepOnDevice(page, { notice, dates });
    await openMessage(page, language);
    await expect(page.locator('.message-known')).not.toContainText('200');
    await page.locator('#message-occasion').selectOption('reminder');
    const known = page.locator('.message-known');
    await expect(known).toContainText(say.known.owed);
    await expect(known).toContainText(language === 'fr' ? '1 200,50 €' : '€1,200.50');
    await expect(known).toContainText(language === 'fr' ? 'jeudi 1er octobre 2026' : 'Thursday 1 October 2026');
  });

  test(`${language}: the meter reads the whole message, and mends the line a piece stands in`, async ({ page }) => {
    await keepOnDevice(page, { phrases: phrasesWith(everything), dates });
    await openMessage(page, language);
    const reason = await openLine(page, moves.reason);
    await button(reason, line.edit).click();
    const mine =
      language === 'fr' ? 'Je vais peut-être arrêter le [dernier jour].' : 'I will perhaps stop on [last day].';
    await page.locator('#message-edit-reason').fill(mine);
    await button(reason, say.phrases.editing.keep).click();
    await button(page, say.meter).click();
    const meter = page.locator('.brevity');
    await expect(meter.locator('.brevity-summary')).not.toBeEmpty();
    const hedge = meter
      .locator('.brevity-notes li')
      .filter({ hasText: /peut-être|perhaps/ })
      .first();
    await hedge.getByRole('button').first().click();
    await hedge.getByRole('button').last().click();
    await expect(textOf(page, moves.reason)).not.toContainText(/peut-être|perhaps/);
    await expect(textOf(page, moves.reason)).toContainText(day[language]);
    await expect(textOf(page, moves.reason).locator('.filled')).toHaveCount(1);
    await button(page.locator('.message-bar'), say.undo).click();
    await expect(textOf(page, moves.reason)).toContainText(/peut-être|perhaps/);
  });

  test(`${language}: mail, share and file carry the message`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          Object.assign(window, { shared: data });
          return Promise.resolve();
        },
      });
    });
    await keepOnDevice(page, { phrases: phrasesWith(everything) });
    await openMessage(page, language);
    for (const move of [moves.handover, moves.payment, moves.referral, moves.reason]) {
      await button(await openLine(page, move), line.out).click();
    }
    const href = await page.locator('.message-send a[href^="mailto:"]').getAttribute('href');
    expect(href).toContain('%0D%0A%0D%0A');
    expect(href).not.toContain('@');
    expect(new URL(href ?? '').searchParams.get('body')).toContain(everything['my-name']);
    await button(page, send.share).click();
    await expect(page.locator('.message-send [role="status"]')).toHaveText(send.shared);
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
    expect(shared.text).toContain(everything['my-name']);

    const [file] = await Promise.all([page.waitForEvent('download'), button(page, send.download).click()]);
    expect(file.suggestedFilename()).toBe(`${say.mail.file.goodbye}.txt`);
    expect(file.suggestedFilename()).not.toMatch(/studio|phare/i);
    await expect(page.locator('.message-send [role="status"]')).toContainText(`${say.mail.file.goodbye}.txt`);
  });

  test(`${language}: by keyboard alone`, async ({ page }) => {
    await keepOnDevice(page, { phrases: phrasesWith(everything) });
    await openMessage(page, language);
    const toggle = lineOf(page, moves.reason).locator('.message-toggle');
    await tabTo(page, toggle);
    await page.keyboard.press('Enter');
    const reason = lineOf(page, moves.reason);
    await tabTo(page, button(reason, line.another));
    const before = await textOf(page, moves.reason).innerText();
    await page.keyboard.press('Enter');
    await expect(textOf(page, moves.reason)).not.toHaveText(before);
    await tabTo(page, button(reason, line.down));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect((await order(page)).indexOf(moves.reason)).toBe(4);
    await tabTo(page, button(reason, line.close));
    await page.keyboard.press('Enter');
    await expect(toggle).toBeFocused();
    await tabTo(page, button(page, send.copy));
    await page.keyboard.press('Enter');
    await expect(page.locator('.message-send [role="status"]')).toContainText(/Copié|Copied/);
  });
}

for (const language of languages) tellsTheMessage(language);
