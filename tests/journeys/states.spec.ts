import { faultsInEveryCoat } from './coats.ts';
import { companionVisits } from './companion-states.ts';
import { expect, languages, test } from './journey.ts';
import { visits } from './states.ts';

// Every state of every tool, in every coat: phone and desktop, day, night and forced colours, 400 % and doubled text.
for (const language of languages) {
  for (const [name, { open, states }] of Object.entries({ ...visits, ...companionVisits })) {
    test(`${language}: ${name}: every state can be used by everyone`, async ({ page }) => {
      test.setTimeout(300_000);
      await open(page, language);
      const found: string[] = [];
      for (const [state, act] of states) {
        await act(page, language);
        found.push(...(await faultsInEveryCoat(page, state)));
      }
      expect(found).toEqual([]);
    });
  }
}
