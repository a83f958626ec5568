import { at, expect, languages, tabTo, test, visit } from './journey.ts';
import { compute, five, listed, rows, type, say as words } from './portfolio.ts';

// A reader's own list: typed, corrected, seen as charts and figures, and carried to the quiz.
for (const language of languages) {
  const say = words[language];
  const { form, result, errors } = say;

  test(`${language}: the chapter's five clients, typed, give the chapter's figures`, async ({ page }) => {
    await visit(page, at(language, 'portfolio'));
    await type(page, five);
    await page.locator('#portfolio-target').fill('55');
    await compute(page);
    const answer = page.locator('.portfolio-answer');
    await expect(answer).toContainText(
      language === 'fr'
        ? /^2 de vos 5 clients \(40.%\) prennent 57,5.% .* 48,5.%/
        : /^2 of your 5 clients \(40%\) take 57\.5% .* 48\.5%/,
    );
    await page.locator('#portfolio-left').selectOption('Atelier Nord');
    const change = page.locator('.portfolio-change');
    await expect(change).toContainText(
      language === 'fr' ? /70.h à vendre, 50.% du temps libéré/ : /70.h to sell, 50% of the time freed/,
    );
    await expect(change).toContainText(language === 'fr' ? /30,00.€ de l’heure/ : /€30\.00 an hour/);
    await page.reload();
    await expect(answer).toContainText('57');
    expect((await listed(page)).map(([name]) => name)).toEqual(five.map(([name]) => name));
  });

  test(`${language}: the chart and its table say the same, for time, income and trouble`, async ({ page }) => {
    await visit(page, at(language, 'portfolio'));
    await type(page, five);
    await compute(page);
    for (const measure of ['time', 'income', 'trouble'] as const) {
      await page.getByRole('radio', { name: result.measures[measure], exact: true }).check();
      const part = page.locator(`[data-measure="${measure}"]`);
      await expect(part).toBeVisible();
      await expect(page.locator('.portfolio-measure:visible')).toHaveCount(1);
      const drawn = await part
        .locator('rect')
        .evaluateAll((bars) => bars.map((bar) => ((Number(bar.getAttribute('height')) / 176) * 100).toFixed(1)));
      const told = await part.locator('tbody td:nth-child(4)').allTextContents();
      const figures = told.map((text) => Number(text.replace(',', '.').replace(/[^\d.]/g, '')).toFixed(1));
      expect(drawn).toEqual(figures);
      expect(figures.length).toBe(measure === 'trouble' ? 4 : 5);
      const full = await part.locator('rect.is-most').count();
      expect(await part.locator('tbody tr.is-most').count()).toBe(full);
      const reached = await part.locator('tbody td:nth-child(5)').allTextContents();
      expect(Number.parseFloat((reached[full - 1] ?? '').replace(',', '.'))).toBeGreaterThan(50);
    }
    await expect(page.getByText(language === 'fr' ? /1 client sans note/ : /1 client without a mark/)).toBeVisible();
  });

  test(`${language}: what is wrong is said at its field and in the summary, and nothing typed is lost`, async ({
    page,
  }) => {
    await visit(page, at(language, 'portfolio'));
    await page.locator('.portfolio-form button[type="submit"]').click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.locator('.error-summary')).toContainText(errors.none);
    await type(page, [
      ['', '12', '100', ''],
      ['B', 'lots', '5 $', ''],
      ['b', '1', '', ''],
    ]);
    await page.locator('.portfolio-form button[type="submit"]').click();
    const summary = page.locator('.error-summary li');
    await expect(summary).toHaveCount(4);
    await expect(page.locator('.error-summary')).toBeFocused();
    await summary.getByText(errors['hours-unreadable'].replace('{n}', '2')).click();
    await expect(page.locator('#client-2-hours')).toBeFocused();
    await expect(page.locator('#client-2-hours')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#client-2-hours-error')).toBeVisible();
    expect(await listed(page)).toEqual([
      ['', '12', '100'],
      ['B', 'lots', '5 $'],
      ['b', '1', ''],
    ]);
    await expect(page.locator('.portfolio-result')).toHaveCount(0);
  });

  test(`${language}: lines come and go by buttons, and come back`, async ({ page }) => {
    await visit(page, at(language, 'portfolio'));
    await type(page, five.slice(0, 3));
    await rows(page).nth(1).getByRole('button').click();
    await expect(page.locator('.portfolio-told')).toContainText('Librairie');
    expect((await listed(page)).map(([name]) => name)).toEqual(['Atelier Nord', 'Mairie']);
    await page.getByRole('button', { name: form.undoRemove }).click();
    expect((await listed(page)).map(([name]) => name)).toEqual(['Atelier Nord', 'Librairie', 'Mairie']);
    await page.getByRole('button', { name: form.clear }).click();
    await expect(page.getByRole('button', { name: form.undoClear })).toBeFocused();
    expect((await listed(page)).every(([name]) => name === '')).toBe(true);
    await page.keyboard.press('Enter');
    expect((await listed(page)).map(([name]) => name)).toEqual(['Atelier Nord', 'Librairie', 'Mairie']);
  });

  test(`${language}: fifty clients typed by hand, and one result for all of them`, async ({ page }) => {
    const fifty = Array.from({ length: 50 }, (_, index) => [`Client ${index + 1}`, '2', '100', ''] as const);
    await visit(page, at(language, 'portfolio'));
    await type(page, fifty);
    await expect(page.locator('#portfolio-add')).toHaveCount(0);
    await expect(page.getByText(form.full)).toBeVisible();
    await compute(page);
    await expect(page.locator('.portfolio-result table').first().locator('tbody tr')).toHaveCount(50);
  });

  test(`${language}: by keyboard alone from an empty list to the quiz of one client`, async ({ page }) => {
    await visit(page, at(language, 'portfolio'));
    await page.locator('#portfolio-target').focus();
    const typeInto = async (selector: string, text: string) => {
      await tabTo(page, page.locator(selector));
      await page.keyboard.type(text);
    };
    for (const [index, [name, hours, income]] of five.slice(0, 3).entries()) {
      await typeInto(`#client-${index + 1}-name`, name);
      await typeInto(`#client-${index + 1}-hours`, hours);
      await typeInto(`#client-${index + 1}-income`, income);
    }
    await tabTo(page, page.locator('.portfolio-form button[type="submit"]'));
    await page.keyboard.press('Enter');
    await expect(page.locator('#portfolio-result-title')).toBeFocused();
    await tabTo(page, page.locator('#portfolio-left'));
    await page.keyboard.type('Mairie');
    await tabTo(page, page.getByRole('button', { name: result.left.quiz.replace('{name}', 'Mairie') }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at(language, 'quiz'));
    const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('bon-vent/1/files') ?? '{}').data);
    expect((await kept()).files).toMatchObject([{ name: 'Mairie' }]);
    // The second time the same file is opened again.
    await visit(page, at(language, 'portfolio'));
    await page.locator('#portfolio-left').selectOption('Mairie');
    await page.getByRole('button', { name: result.left.quiz.replace('{name}', 'Mairie') }).click();
    await expect(page).toHaveURL(at(language, 'quiz'));
    expect((await kept()).files).toHaveLength(1);
  });

  test(`${language}: on paper all three charts with their tables, without the form; an empty list prints the blank sheet`, async ({
    page,
  }) => {
    await visit(page, at(language, 'portfolio'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.portfolio-paper')).toBeVisible();
    await expect(page.locator('.portfolio-form')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await type(page, five);
    await compute(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.portfolio-measure').filter({ visible: true })).toHaveCount(3);
    await expect(page.locator('.portfolio-shares').filter({ visible: true })).toHaveCount(3);
    await expect(page.locator('.portfolio-form')).toBeHidden();
    await expect(page.locator('.portfolio-paper')).toBeHidden();
  });

  test(`${language}: a kept list that is noise in part is saved in part, and the reader is told`, async ({ page }) => {
    await page.addInitScript(() => {
      if (localStorage.length > 0) return;
      const good = { id: 1, name: 'Bonne', hours: '1', income: '2', trouble: '' };
      const data = { currency: 'EUR', period: '', target: '', asked: false, rows: [good, { id: 'x' }] };
      localStorage.setItem('bon-vent/1/portfolio', JSON.stringify({ v: 1, data }));
    });
    await visit(page, at(language, 'portfolio'));
    await expect(page.locator('.notice-line')).toBeVisible();
    expect(await listed(page)).toEqual([['Bonne', '1', '2']]);
  });
}
