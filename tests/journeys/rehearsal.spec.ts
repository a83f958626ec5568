import { readFileSync } from 'node:fs';
import { emptyDraft, withLine } from '../../src/domain/message/draft.ts';
import { fill, sayDay } from '../../src/i18n/say.ts';
import { accessFaults } from './axe.ts';
import { at, chapter, expect, kept, type Language, languages, tabTo, test, visit } from './journey.ts';
import { button, everything, keepOnDevice, lineOf, openMessage, phrasesWith, textOf, words } from './message-page.ts';
import { card, enliven, openRehearsal, pushBacks, say, title } from './rehearsal-page.ts';
import { sheets, smallest, smallestType } from './sheets.ts';
import { forget, heard, readUntil, spoken, startReader, stopReader } from './spoken.ts';

const wednesday = new Date('2026-11-25T10:00:00');
const dates = {
  dates: {
    taken: '2026-11-24',
    lastDay: '2027-02-26',
    length: 'P3M',
    points: [{ kind: 'sending', day: '2026-12-03' }],
  },
};
const own = { fr: 'Bon vent, et merci.', en: 'Fair winds, and thank you.' };

/** A goodbye as somebody left it in the composer: an e-mail, its end in their own words. */
function goodbye(language: Language) {
  const draft = emptyDraft('goodbye', language);
  const ended = withLine(draft, 'closing', { text: own[language], edited: true });
  return { open: 'goodbye', drafts: { goodbye: { ...ended, tone: 'firm' } } };
}

function rehearses(language: Language) {
  const { practice, script, offer, meeting } = say[language];
  const day = (civil: string) => sayDay(language, civil, 'long');

  test(`${language}: the script is the message, said; what changes here changes there @phone`, async ({ page }) => {
    await keepOnDevice(page, { message: goodbye(language), dates, phrases: phrasesWith(everything) });
    await openRehearsal(page, language);
    await expect(page.locator('.rehearsal-script')).toContainText(script.fromDraft);
    await expect(page.locator('#rehearsal-tone')).toHaveValue('firm');
    const lines = page.locator('.script-line');
    await expect(lines).toHaveCount(5);
    await expect(lines.nth(4)).toContainText(own[language]);
    await expect(page.locator('.script-length')).toContainText(/150/);

    const decide = lines.nth(1);
    const before = await decide.locator('.script-text').innerText();
    await page.getByRole('button', { name: fill(script.changeNamed, { line: script.lines.decide }) }).click();
    await button(decide, words[language].line.another).click();
    await expect(decide.locator('.script-text')).not.toHaveText(before);
    const after = (await decide.locator('.script-text').innerText()).trim();
    await expect(page.locator('.script-told')).toContainText(after);
    await button(decide, words[language].line.edit).click();
    await page.locator('#rehearsal-edit-decision').fill(`${after} Oui.`);
    await button(decide, words[language].phrases.editing.keep).click();
    await expect(button(decide, words[language].line.edit)).toBeFocused();

    await openMessage(page, language);
    await expect(textOf(page, words[language].moves.decision)).toHaveText(`${after} Oui.`);
    await expect(lineOf(page, words[language].moves.decision)).toContainText(words[language].line.pinned);
    await expect(page.locator('#message-channel')).toHaveValue('e-mail');
  });

  test(`${language}: without a message there are lines at once, with blanks to fill in place`, async ({ page }) => {
    await openRehearsal(page, language);
    await expect(page.locator('.rehearsal-script')).toContainText(script.fromLibrary);
    const blank = page.locator('.script-line .blank').first();
    const name = await blank.innerText();
    await blank.click();
    await page.locator('.phrase-input input').fill('2/3/2027');
    await page.keyboard.press('Enter');
    await expect(page.locator('.script-lines')).toContainText(sayDay(language, '2027-03-02'));
    await page.reload();
    await expect(page.locator('.script-lines')).toContainText(sayDay(language, '2027-03-02'));
    await expect(page.locator('.script-length')).not.toContainText(name);
  });

  test(`${language}: read large during the call, and back by Escape`, async ({ page }) => {
    await keepOnDevice(page, { message: goodbye(language), dates });
    await openRehearsal(page, language);
    const open = button(page, script.call);
    await tabTo(page, open);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: script.callTitle });
    await expect(dialog).toContainText(own[language]);
    await expect(dialog.locator('.push-back-exit')).toBeVisible();
    expect(
      await dialog
        .locator('.call-text')
        .first()
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
    ).toBeGreaterThanOrEqual(25);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(open).toBeFocused();
  });

  test(`${language}: practice by keyboard alone; each mark brings its card back on its day @engines`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(wednesday);
    await openRehearsal(page, language);
    const [first, second, third] = await pushBacks(page, language);
    await tabTo(page, page.locator('#rehearsal-meeting'));
    await page.keyboard.type('3/12/2026');
    await expect(page.locator('.field-said')).toContainText(/8/);
    await expect(title(page)).toContainText(first?.says[0] ?? '');
    await tabTo(page, button(page, practice.reveal));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: practice.answers })).toBeFocused();
    for (const answer of first?.answers ?? []) await expect(card(page)).toContainText(answer);
    await expect(card(page)).toContainText(first?.principle ?? '');

    const told = page.locator('.practice-told');
    const noted = (mark: 1 | 2 | 3, kind: 'day' | 'today', civil = '2026-01-01') =>
      fill(practice.told[kind], { mark: practice.marks[mark], day: day(civil) });
    await page.keyboard.press('3');
    await expect(told).toHaveText(noted(3, 'day', '2026-11-27'));
    await expect(title(page)).toBeFocused();
    await expect(title(page)).toContainText(second?.says[0] ?? '');
    await page.keyboard.press('3');
    await expect(title(page), 'no mark before the answers were seen').toContainText(second?.says[0] ?? '');
    await page.keyboard.press(' ');
    await page.keyboard.press('2');
    await expect(told).toHaveText(noted(2, 'day', '2026-11-26'));
    await expect(title(page)).toContainText(third?.says[0] ?? '');
    await page.keyboard.press(' ');
    await page.keyboard.press('1');
    await expect(told).toHaveText(noted(1, 'today'));

    await page.clock.setFixedTime(new Date('2026-11-27T09:00:00'));
    await page.reload();
    await enliven(page);
    await expect(title(page), 'the longest overdue first, said another way').toContainText(third?.says[1] ?? '');
    await page.locator('.practice-list summary').click();
    const row = (said: string) => page.locator('.practice-list li').filter({ hasText: said });
    for (const each of [first, second, third])
      await expect(row(each?.says[0] ?? '')).toContainText(practice.turns.today);

    await page.clock.setFixedTime(new Date('2026-12-04T09:00:00'));
    await page.reload();
    await enliven(page);
    await expect(page.locator('.field-said')).toHaveText(meeting.past);
    await expect(title(page)).toHaveText(practice.finished);
    await button(page, practice.more).click();
    await expect(title(page)).toBeFocused();
    await expect(card(page)).toContainText(practice.extra);
  });

  test(`${language}: typing is typing: no key of a field reveals or marks`, async ({ page }) => {
    await openRehearsal(page, language);
    await page.locator('#rehearsal-meeting').focus();
    await page.keyboard.type('3 1 2');
    await expect(page.locator('#rehearsal-meeting')).toHaveValue('3 1 2');
    await expect(button(page, practice.reveal)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('#rehearsal-meeting-error')).toHaveText(meeting.errors.unreadable);
    await page.reload();
    await enliven(page);
    await expect(page.locator('#rehearsal-meeting')).toHaveValue('3 1 2');
  });

  test(`${language}: what is typed before the tool has come is there when it comes`, async ({ page }) => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(`**/data/rehearsal.${language}.json`, async (route) => {
      await arrival;
      await route.continue();
    });
    await visit(page, at(language, 'rehearsal'));
    await page.locator('#rehearsal-meeting').click();
    await page.keyboard.type('3/12/2027');
    arrive();
    await expect(page.locator('.rehearsal-living .rehearsal-parts')).toBeEnabled();
    await expect(page.locator('#rehearsal-meeting')).toHaveValue('3/12/2027');
    await expect(page.locator('#rehearsal-meeting')).toBeFocused();
    await expect(page.locator('.field-said')).toContainText(sayDay(language, '2027-12-03'));
  });

  test(`${language}: a record half unreadable gives what can be read, and says so`, async ({ page }) => {
    const attempts = { why: [{ mark: 3, day: '2026-11-20' }], tears: [{ mark: 9, day: 'x' }] };
    await keepOnDevice(page, { rehearsal: { attempts, meeting: 7, offer: 'A', decision: 'one', voice: 'x' } });
    await openRehearsal(page, language);
    await expect(page.locator('#rehearsal-offer-line')).toHaveValue('A');
    await expect(page.locator('.practice-needs')).toContainText('15');
    await expect(page.locator('.rehearsal .notice-line').first()).toBeVisible();
    const aside = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('set-aside')));
    expect(aside).toHaveLength(1);
  });

  test(`${language}: what was decided beforehand stands beside the offers`, async ({ page }) => {
    await openRehearsal(page, language);
    const [, second] = await pushBacks(page, language);
    await page.locator('#rehearsal-decision-one').check();
    await page.locator('#rehearsal-offer-line').fill('2 <b>jours</b>');
    await page.locator('.practice-list summary').click();
    await button(page, fill(practice.try, { line: second?.says[0] ?? '' })).click();
    await expect(page.locator('.push-back-decision')).toHaveText(fill(offer.beside.one, { offer: '2 <b>jours</b>' }));
    await page.locator('#rehearsal-decision-none').check();
    await expect(page.locator('.push-back-decision')).toHaveText(offer.beside.none);
    expect(await kept(page, 'rehearsal')).toMatchObject({ decision: 'none', offer: '2 <b>jours</b>' });
  });

  test(`${language}: a red line: in writing first, help, and the message is still offered`, async ({ page }) => {
    await keepOnDevice(page, { quiz: { answers: { tone: 'threatening' }, checked: [], results: [] } });
    for (const address of [at(language, 'rehearsal'), chapter(language, 4).address]) {
      await visit(page, address);
      const box = page.getByRole('region', { name: say[language].redLine.title });
      await expect(box).toContainText(say[language].redLine.text);
      await expect(box.getByRole('link', { name: say[language].redLine.write })).toHaveAttribute(
        'href',
        at(language, 'message'),
      );
      await expect(box.getByRole('link', { name: say[language].redLine.safety })).toHaveAttribute(
        'href',
        /#(securite|safety)$/,
      );
      await expect(box.locator('.exit-line')).not.toBeEmpty();
    }
    await expect(page.locator('.script-lines')).toContainText(script.noReferral);
  });

  test(`${language}: anger shows first how to end the call`, async ({ page }) => {
    await openRehearsal(page, language);
    const anger = (await pushBacks(page, language)).find(({ id }) => id === 'anger');
    await page.locator('.practice-list summary').click();
    await button(page, fill(practice.try, { line: anger?.says[0] ?? '' })).click();
    await expect(title(page)).toBeFocused();
    await page.keyboard.press(' ');
    await expect(card(page).locator('.push-back-exit')).toContainText(practice.exit);
    await expect(card(page).locator('.push-back-exit')).toBeInViewport();
  });

  test(`${language}: the cards print eight a sheet on A4 and Letter, before and after the first use`, async ({
    page,
  }) => {
    await visit(page, at(language, 'rehearsal'));
    expect(await sheets(page), 'three sheets on both sides, and the five lines to fill in').toBe(7);
    await keepOnDevice(page, { message: goodbye(language), phrases: phrasesWith(everything) });
    await openRehearsal(page, language);
    expect(await sheets(page)).toBe(6);
    const letter = (await page.pdf({ format: 'Letter', preferCSSPageSize: true })).toString('latin1');
    expect(letter.match(/\/Type\s*\/Page(?![A-Za-z])/g)).toHaveLength(6);
    await page.emulateMedia({ media: 'print' });
    expect(await smallestType(page)).toBeGreaterThanOrEqual(smallest - 0.01);
    const fronts = page.locator('.card-front:visible');
    await expect(fronts).toHaveCount(24);
    await expect(fronts.nth(4)).toContainText(own[language]);
    const numbers = (face: string) =>
      page
        .locator(`.card-${face}:visible .card-number`)
        .evaluateAll((all) => all.slice(0, 4).map((each) => Number.parseInt(each.textContent ?? '', 10)));
    expect(await numbers('front')).toEqual([1, 2, 3, 4]);
    expect(await numbers('back'), 'each behind its front').toEqual([2, 1, 4, 3]);
    const heights = await page
      .locator('.card-side:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.max(...heights) - Math.min(...heights), 'no card outgrows the others').toBeLessThan(1);
  });

  test(`${language}: the voice is off, local, remembered, and absent without a fuss`, async ({ page, context }) => {
    await openRehearsal(page, language);
    await expect(page.locator('#rehearsal-voice')).toHaveCount(0);
    const other = await context.newPage();
    await other.addInitScript((language) => {
      const said: string[] = [];
      const voices = [
        { name: 'far', lang: `${language}-XX`, localService: false },
        { name: 'near', lang: `${language}-YY`, localService: true },
      ];
      Object.assign(window, {
        said,
        SpeechSynthesisUtterance: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        cancel: () => undefined,
        speak: ({ text, voice }: { text: string; voice: { name: string } }) => said.push(`${voice.name}: ${text}`),
      });
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
    }, language);
    const said = () => other.evaluate(() => (window as unknown as { said: string[] }).said);
    await openRehearsal(other, language);
    const [first, second] = await pushBacks(other, language);
    const voice = other.locator('#rehearsal-voice');
    await expect(voice).not.toBeChecked();
    await button(other, practice.skip).click();
    expect(await said()).toEqual([]);
    await voice.check();
    expect(await said()).toEqual([`near: ${second?.says[0]}`]);
    await other.reload();
    await enliven(other);
    await expect(voice).toBeChecked();
    expect(await said(), 'nothing speaks before the reader does something').toEqual([]);
    await button(other, say[language].voice.again).click();
    expect(await said()).toEqual([`near: ${first?.says[0]}`]);
    const silence = (await pushBacks(other, language)).find(({ id }) => id === 'silence');
    await other.locator('.practice-list summary').click();
    await button(other, fill(practice.try, { line: silence?.says[0] ?? '' })).click();
    await expect(card(other)).toContainText(practice.happens);
    expect(await said()).toHaveLength(1);
  });

  test(`${language}: two tabs rehearse together, and nothing is lost`, async ({ page, context }) => {
    await keepOnDevice(page, {
      rehearsal: { attempts: { 'lost-one': [{ mark: 1, day: '2026-11-20' }] }, meeting: '', offer: '', voice: false },
    });
    await openRehearsal(page, language);
    const second = await context.newPage();
    await openRehearsal(second, language);
    await page.locator('#rehearsal-decision-one').check();
    await page.locator('#rehearsal-offer-line').fill('4');
    await button(second, practice.reveal).click();
    await second.keyboard.press('3');
    await expect(page.locator('.practice-needs')).toContainText('15');
    await expect(second.locator('#rehearsal-offer-line')).toHaveValue('4');
    const record = (await kept(page, 'rehearsal')) as { attempts: Record<string, unknown>; offer: string };
    expect(Object.keys(record.attempts).sort()).toEqual(['lost-one', 'why']);
    expect(record.offer).toBe('4');
    await expect(page.locator('.practice-list li')).toHaveCount(16);
  });

  test(`${language}: the days of practice go into a calendar, under a name that says nothing`, async ({ page }) => {
    await page.clock.setFixedTime(wednesday);
    await keepOnDevice(page, { dates });
    await openRehearsal(page, language);
    await expect(page.locator('.field-said')).toContainText(sayDay(language, '2026-12-03'));
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, say[language].reminder.add).click()]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(file.suggestedFilename()).toBe(say[language].reminder.file);
    expect([...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, start]) => start)).toEqual([
      '20261126',
      '20261127',
      '20261128',
    ]);
    expect(text).not.toMatch(/client|Studio|départ|leav/i);
    await expect(page.locator('.practice-reminder [role="status"]')).toContainText(say[language].reminder.file);
  });

  test(`${language}: a card is spoken in order: who, what, the answers, why, how it went`, async ({ page }) => {
    await openRehearsal(page, language);
    const [first] = await pushBacks(page, language);
    await startReader(page, '.push-back-box');
    const closed = await readUntil(page, `button, ${practice.skip}`);
    const heading = heard([`heading, ${practice.says} ${first?.says[0]}, level 3`])[0] ?? '';
    const wanted = [heading, `button, ${practice.reveal}`, `button, ${practice.skip}`];
    expect(closed.filter((phrase) => wanted.includes(phrase))).toEqual(wanted);
    await forget(page);
    await button(page, practice.reveal).click();
    await expect.poll(async () => (await spoken(page)).at(-1)).toBe(`heading, ${practice.answers}, level 4`);
    await forget(page);
    const after = await readUntil(page, `button, ${practice.marks[3]}`);
    const order = [
      ...heard(first?.answers ?? []),
      practice.principle,
      practice.avoid,
      ...([1, 2, 3] as const).map((mark) => `button, ${practice.marks[mark]}`),
    ];
    const places = order.map((text) => after.findIndex((phrase) => phrase.endsWith(text)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    await forget(page);
    await page.keyboard.press('3');
    await expect
      .poll(async () => (await spoken(page)).filter((phrase) => phrase.startsWith('heading, ')).length)
      .toBe(1);
    await stopReader(page);
  });

  test(`${language}: every state can be used by everyone, by day and by night, at 320 pixels`, async ({ page }) => {
    test.setTimeout(180_000);
    await keepOnDevice(page, { quiz: { answers: { tone: 'threatening' }, checked: [], results: [] }, dates });
    await openRehearsal(page, language);
    await page.locator('#rehearsal-decision-one').check();
    await page.locator('#rehearsal-meeting').fill('32/13/2026');
    await page.locator('.script-toggle').nth(3).click();
    await page.locator('.practice-list summary').click();
    await button(page, practice.reveal).click();
    const found: string[] = [];
    const look = async (state: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await accessFaults(page, `${state} ${colorScheme}`)));
      }
    };
    await look('revealed');
    await page.setViewportSize({ width: 320, height: 640 });
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);
    await button(page, script.call).click();
    await look('during the call');
    expect(await page.locator('.call-view').evaluate((view) => view.scrollWidth - view.clientWidth)).toBe(0);
    expect(found).toEqual([]);
  });

  test(`${language}: in its chapter the rehearsal opens where it stands`, async ({ page }) => {
    await visit(page, chapter(language, 4).address);
    const open = button(page, say[language].inChapter.open);
    await tabTo(page, open);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: script.title })).toBeFocused();
    await expect(page.locator('.rehearsal-living .rehearsal-parts')).toBeEnabled();
    await expect(page.locator('.push-back-box')).toHaveCSS('border-top-style', 'solid');
    await expect(button(page, say[language].print)).toHaveCount(0);
  });

  test(`${language}: the other language comes when it is chosen, and the guide's own words stay`, async ({ page }) => {
    const other = language === 'fr' ? 'en' : 'fr';
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openRehearsal(page, language);
    const foreign = `/data/rehearsal-library.${other}.json`;
    expect(asked).not.toContain(foreign);
    await page.locator('#rehearsal-language').selectOption(other);
    const [first] = await pushBacks(page, other);
    const [mine] = await pushBacks(page, language);
    await expect(title(page).locator('[lang]')).toHaveText(first?.says[0] ?? '');
    await expect(title(page).locator('[lang]')).toHaveAttribute('lang', other);
    await button(page, practice.reveal).click();
    await expect(card(page)).toContainText(mine?.principle ?? '');
    await expect(card(page)).toContainText(first?.answers[0] ?? '');
  });

  test.describe('without a connection', () => {
    test.use({ expectedErrors: [/503/] });

    test(`${language}: without a connection the lines stay, the failure is said, and trying again works`, async ({
      page,
    }) => {
      let isDown = true;
      await page.route(`**/data/rehearsal-library.${language}.json`, (route) =>
        isDown ? route.fulfill({ status: 503, body: '' }) : route.continue(),
      );
      await visit(page, at(language, 'rehearsal'));
      await page.locator('.script-toggle').first().click();
      await expect(page.locator('.rehearsal-living .rehearsal-parts')).toBeEnabled();
      await expect(page.getByText(script.failed)).toBeVisible();
      await expect(page.locator('.script-line')).toHaveCount(5);
      isDown = false;
      await button(page, script.retry).click();
      await expect(page.locator('.practice-list li')).toHaveCount(16);
    });
  });
}

for (const language of languages) rehearses(language);
