// What a reader does with each companion while `npm run interaction` measures: for each the act done most often and the heaviest
// one, with much on the device (interaction-kept.mjs). Handed over as in interaction-ways.mjs.

const rested = (page) => page.waitForLoadState('networkidle');

/** The list of clients, nearly as long as it may get. */
async function listClients({ page, hand, measure }) {
  await page.locator('#client-25-hours').focus();
  await rested(page);
  for (const key of '12') await measure('type an amount', () => page.keyboard.press(key));
  await measure('add a client', () => hand.use(page, page.locator('#portfolio-add')));
  await page.locator('#client-50-name').waitFor();
  await measure('take it out', () => hand.use(page, page.locator('.portfolio-remove').last()));
  await measure('calculate', () => hand.use(page, page.locator('.portfolio-form button[type=submit]')));
  await page.locator('#portfolio-result-title').waitFor();
  await measure('another chart', () => hand.tick(page, page.locator('input[name=portfolio-measure]').nth(1)));
  await measure('if one left', () => page.locator('#portfolio-left').selectOption('Client 7'));
}

/** The longer checklist, every point marked and noted. */
async function check({ page, hand, measure }) {
  await page.locator('#note-termination').focus();
  for (const key of 'oui') await measure('type a note', () => page.keyboard.press(key));
  await measure('mark a point', () => hand.tick(page, page.locator('#point-termination-done')));
  await measure('the other papers', () => hand.tick(page, page.locator('#check-path-nothing-signed')));
  await page.locator('#point-first-emails').waitFor();
}

/** Twenty sums in each list. */
async function weighMoney({ page, hand, measure }) {
  await page.locator('#stakes-done-3').waitFor();
  await rested(page);
  await page.locator('#stakes-done-3').focus();
  for (const key of '12') await measure('type a sum', () => page.keyboard.press(key));
  await measure('calculate', () => hand.use(page, page.locator('.stakes-form button[type=submit]')));
  await page.locator('#stakes-answer').waitFor();
  await page.locator('#stakes-done-3').focus();
  await measure('type a sum, answered', () => page.keyboard.press('3'));
}

/** A plan that every tool adds to. */
async function plan({ page, hand, measure }) {
  const mask = page.locator('.plan-redacted button');
  await mask.waitFor();
  await rested(page);
  await measure('tick off', () => hand.tick(page, page.locator('.plan-tick input').nth(1)));
  await page.locator('#plan-note').focus();
  for (const key of 'oui') await measure('type a note', () => page.keyboard.press(key));
  await measure('mask', () => hand.use(page, mask));
}

/** Everything sixty clients left behind. */
async function lookAfterData({ page, hand, measure }) {
  const entry = page.locator('.kept-entry');
  await entry.nth(20).waitFor();
  await measure('look into an entry', () => hand.use(page, entry.nth(20).locator('summary')));
  await measure('erase an entry', () => hand.use(page, entry.nth(20).locator('.link-button').last()));
  await measure('take it back', () => hand.use(page, page.locator('.kept-told + .button-quiet')));
  await measure('erase everything', () => hand.use(page, page.locator('fieldset .actions .button-quiet')));
}

/** A wait, with two long texts beside it. */
async function coolOff({ page, hand, measure }) {
  await page.locator('#cooling-letter').waitFor();
  await rested(page);
  await page.locator('#cooling-letter').focus();
  for (const key of 'oui') await measure('type into the letter', () => page.keyboard.press(key));
  const again = page.locator('.cooling-work > .link-button').first();
  if ((await page.locator('#cooling-days').count()) === 0) await measure('wait again', () => hand.use(page, again));
  await page.locator('#cooling-felt').focus();
  for (const key of 'las') await measure('say how it feels', () => page.keyboard.press(key));
  await measure('begin the wait', () => hand.use(page, page.locator('.cooling-work form button[type=submit]')));
  await page.locator('.cooling-clocked').waitFor();
}

/** Two hundred client files. */
async function keepShelf({ page, hand, measure }) {
  const acts = page.locator('.client-shelf li').nth(5).locator('.link-button');
  await page.locator('.client-choice:enabled .link-button').last().waitFor();
  await measure('open the shelf', () => hand.use(page, page.locator('.client-choice .link-button').last()));
  await acts.first().waitFor();
  await measure('open a client', () => hand.use(page, acts.first()));
  await measure('put a client away', () =>
    hand.use(page, page.locator('.client-shelf li').nth(8).locator('.link-button').nth(1)),
  );
  await measure('erase a client', () =>
    hand.use(page, page.locator('.client-shelf li').nth(9).locator('.link-button').last()),
  );
  await measure('bring it back', () => hand.use(page, page.locator('.client-shelf .actions .button')));
}

/** The companions that are measured, with their addresses and what is done there. */
export const companions = {
  portfolio: { pages: { fr: 'mes-clients/', en: 'en/my-clients/' }, walk: listClients },
  checklist: { pages: { fr: 'contrat-a-relire/', en: 'en/contract-checklist/' }, walk: check },
  stakes: { pages: { fr: 'argent-en-jeu/', en: 'en/money-at-stake/' }, walk: weighMoney },
  plan: { pages: { fr: 'mon-plan/', en: 'en/my-plan/' }, walk: plan },
  data: { pages: { fr: 'mes-donnees/', en: 'en/my-data/' }, walk: lookAfterData },
  cooling: { pages: { fr: 'delai-de-reflexion/', en: 'en/cooling-off/' }, walk: coolOff },
  shelf: { pages: { fr: 'calculateur-de-preavis/', en: 'en/notice-calculator/' }, walk: keepShelf },
};
