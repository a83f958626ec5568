import { words as siteWords } from '../../src/i18n/words.ts';
import { at, clipboard, expect, languages, test, visit } from './journey.ts';
import {
  button,
  everything,
  keepOnDevice,
  lineOf,
  openLine,
  openMessage,
  phrasesWith,
  textOf,
  words,
} from './message-page.ts';

// What a message must survive: refusals of the browser, noise on the device, other tabs, texts nobody expected.
for (const language of languages) {
  const say = words[language];
  const { moves, line, send } = say;
  const status = '.message-send [role="status"]';

  test(`${language}: a refused clipboard leaves the text selected and names the keys`, async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      navigator.clipboard.writeText = refuse;
      navigator.clipboard.write = refuse;
    });
    await keepOnDevice(page, { phrases: phrasesWith(everything) });
    await openMessage(page, language);
    for (const way of [send.copy, send.rich]) {
      await button(page, way).click();
      await expect(page.locator(status)).toContainText('Ctrl');
      await expect(page.locator('.message-send textarea')).toHaveValue(new RegExp(everything['my-name']));
      await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain(everything['my-name']);
    }
  });

  test(`${language}: a share or a download that is refused is said; a change of mind is not`, async ({ page }) => {
    await page.addInitScript(() => {
      let count = 0;
      const share = () => Promise.reject(new DOMException('no', count++ === 0 ? 'AbortError' : 'NotAllowedError'));
      Object.defineProperty(navigator, 'share', { value: share });
      URL.createObjectURL = () => {
        throw new Error('no');
      };
    });
    await keepOnDevice(page, { phrases: phrasesWith(everything) });
    await openMessage(page, language);
    await button(page, send.share).click();
    await expect(page.locator(status)).toBeEmpty();
    await button(page, send.share).click();
    await expect(page.locator(status)).toHaveText(send.shareFailed);
    await button(page, send.download).click();
    await expect(page.locator(status)).toHaveText(send.downloadFailed);
  });

  test(`${language}: ten thousand characters, names of any script, a link too long for mail`, async ({ page }) => {
    const contact = 'Élise\u200b\n\u202eمحمد 🌊';
    await keepOnDevice(page, { phrases: phrasesWith({ ...everything, contact }) });
    await openMessage(page, language);
    await expect(page.locator('.message-greeting')).toContainText('Élise محمد 🌊');
    const reason = await openLine(page, moves.reason);
    await button(reason, line.edit).click();
    const long = `${'mot à mot '.repeat(1_200)}`;
    await page.locator('#message-edit-reason').fill(long);
    await button(reason, say.phrases.editing.keep).click();
    await button(page, send.mail).click();
    await expect(page.locator(status)).toContainText(/2.083/);
    const subjectOnly = page.getByRole('link', { name: send.mailSubject });
    await expect(subjectOnly).toHaveAttribute('href', /^mailto:\?subject=[^&]+$/);
    await button(page, send.copy).first().click();
    await expect(page.locator(status)).toContainText(/Copié|Copied/);
    const copied = await clipboard(page);
    expect(copied.length).toBeGreaterThan(10_000);
    await page.reload();
    await expect(textOf(page, moves.reason)).toContainText('mot à mot mot à mot');
    await page.setViewportSize({ width: 320, height: 700 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
  });

  test(`${language}: blanks may leave as they are, once asked`, async ({ page }) => {
    await openMessage(page, language);
    await button(page, send.copy).click();
    await button(page, send.anyway).click();
    await expect(page.locator(status)).toContainText(/Copié|Copied/);
    expect(await clipboard(page)).toContain(`[${say.phrases.slots['my-name']}]`);
    await expect(button(page, send.copy)).toBeFocused();
  });

  test(`${language}: an edit that is emptied gives the phrase back`, async ({ page }) => {
    await openMessage(page, language);
    const before = await textOf(page, moves.opening).innerText();
    const opening = await openLine(page, moves.opening);
    await button(opening, line.edit).click();
    await page.locator('#message-edit-opening').fill('');
    await button(opening, say.phrases.editing.keep).click();
    await expect(textOf(page, moves.opening)).toHaveText(before);
  });

  test(`${language}: noise in the kept message is put aside, and the reader is told`, async ({ page }) => {
    const lines = [{ move: 'party', phrase: 7 }];
    await keepOnDevice(page, { message: { open: 'goodbye', drafts: { goodbye: { occasion: 'goodbye', lines } } } });
    await openMessage(page, language);
    await expect(page.getByText(siteWords(language).files.setAside)).toBeVisible();
    await expect(page.locator('.message-line')).toHaveCount(9);
    const aside = await page.evaluate(() => localStorage.getItem('bon-vent/1/set-aside/abcd1234/message'));
    expect(aside).toContain('party');
  });

  test(`${language}: a phrase that left the library keeps its text and says so`, async ({ page }) => {
    const draft = (moves: string[]) => ({
      occasion: 'reminder',
      language,
      tone: 'neutral',
      channel: 'e-mail',
      register: 'vous',
      subject: '',
      lines: moves.map((move) => ({
        move,
        phrase: 'lost-for-ever',
        text: `Perdue ${move}.`,
        out: false,
        pinned: false,
      })),
    });
    const reminder = draft(['opening', 'payment', 'closing']);
    await keepOnDevice(page, { message: { open: 'reminder', drafts: { reminder } } });
    await openMessage(page, language);
    await expect(textOf(page, moves.payment)).toHaveText('Perdue payment.');
    await expect(lineOf(page, moves.payment)).toContainText(line.gone);
  });

  test(`${language}: two tabs on the composer converge`, async ({ page, context }) => {
    await keepOnDevice(page, { phrases: phrasesWith(everything) });
    await openMessage(page, language);
    const second = await context.newPage();
    await openMessage(second, language);
    const reason = await openLine(page, moves.reason);
    await button(reason, line.edit).click();
    await page.locator('#message-edit-reason').fill('Une seule raison.');
    await expect(textOf(second, moves.reason)).toHaveText('Une seule raison.');
    await button(await openLine(second, moves.opening), line.another).click();
    const opening = await textOf(second, moves.opening).innerText();
    await expect(textOf(page, moves.opening)).toHaveText(opening);
    await expect(textOf(page, moves.reason)).toHaveText('Une seule raison.');
    await second.close();
  });

  test(`${language}: storage refused is said, and the message is written`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openMessage(page, language);
    await expect(page.getByText(siteWords(language).files.visitOnly)).toBeVisible();
    await button(page, say.shuffle).click();
    await expect(page.locator('.message-told')).not.toBeEmpty();
  });

  test(`${language}: the first touch of the page is not lost`, async ({ page }) => {
    await visit(page, at(language, 'message'));
    await page.locator('#message-tone').selectOption('warm');
    await expect(page.locator('.message-living')).toHaveCount(1);
    await expect(page.locator('#message-tone')).toHaveValue('warm');
  });

  test(`${language}: nor the first press, nor the first words typed`, async ({ page }) => {
    await visit(page, at(language, 'message'));
    await button(page, send.subject).click();
    await expect(page.locator('.message-living')).toHaveCount(1);
    await expect(page.locator(status)).toContainText(say.mail.subject.goodbye.plain);
    expect(await clipboard(page)).toBe(say.mail.subject.goodbye.plain);

    await page.evaluate(() => localStorage.clear());
    await visit(page, at(language, 'message'));
    await page.locator('#message-subject').focus();
    await page.keyboard.press('Home');
    await page.keyboard.type('Mine, typed early: ', { delay: 15 });
    await expect(page.locator('.message-living')).toHaveCount(1);
    await page.keyboard.type('yes. ');
    const usual = say.mail.subject.goodbye.plain;
    await expect(page.locator('#message-subject')).toHaveValue(`Mine, typed early: yes. ${usual}`);
  });

  test(`${language}: the name of the file goes into the message only by a press, and comes out again`, async ({
    page,
  }) => {
    const lines = ['opening', 'payment', 'closing'].map((move) => ({
      move,
      phrase: '',
      text: move === 'opening' ? 'Ana, {client}.' : 'x',
      out: false,
      pinned: true,
    }));
    const reminder = {
      occasion: 'reminder',
      language,
      tone: 'neutral',
      channel: 'e-mail',
      register: 'vous',
      subject: '',
      lines,
    };
    await keepOnDevice(page, { message: { open: 'reminder', drafts: { reminder } } });
    await openMessage(page, language);
    await expect(page.locator('.message-sheet')).not.toContainText('Studio du port');
    await page.locator('.message-known summary').click();
    await button(page, say.known.useName).click();
    await expect(textOf(page, moves.opening)).toHaveText('Ana, Studio du port.');
    await button(page, say.known.dropName).click();
    await expect(page.locator('.message-sheet')).not.toContainText('Studio du port');
  });
}
