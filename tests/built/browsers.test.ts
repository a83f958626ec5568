import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, dist } from '../../scripts/site.mjs';
import { pages } from './site.ts';

// The last two years of Chromium, Firefox and WebKit read this site as it is: what came into browsers later is not used, and nobody is
// sent a stand-in for what a browser has. (Dates are reckoned by functions of the Temporal package, which touch no global.)
const files = builtFiles('.js').filter((file) => !file.startsWith('pagefind/'));
const scripts = [
  ...files.map((file) => ({ name: file, text: readFileSync(join(dist, file), 'utf8') })),
  ...pages.flatMap(({ file, root }) =>
    root.querySelectorAll('script:not([src])').map((script) => ({ name: file, text: script.textContent })),
  ),
];

/** Where a pattern stands in the scripts, with a little of what is around it. */
function places(pattern: RegExp): string[] {
  return scripts.flatMap(({ name, text }) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`${name}: ${text.slice(Math.max(0, at - 30), at + 50)}`];
  });
}

test('there are scripts to look at', () => {
  expect(files.length).toBeGreaterThan(60);
});

test('no script uses what browsers learnt after November 2024 (Baseline, web-platform-dx.github.io)', () => {
  const LATER =
    /\b(?:Promise\.try|RegExp\.escape|Uint8Array\.fromBase64|Math\.(?:sumPrecise|f16round)|Intl\.DurationFormat|Error\.isError|Iterator\.(?:from|concat)|scheduler\.(?:yield|postTask)|getOrInsert(?:Computed)?\(|Temporal\.(?:Now|Plain|Zoned|Instant|Duration)\w*\.(?:from|compare|plainDate))/;
  expect(places(LATER)).toEqual([]);
});

test('no script puts something of its own in the place of what the browser has', () => {
  const BUILT_IN = 'Array|String|Object|Promise|Map|Set|Element|Node|Number|RegExp|Date|Function|Intl';
  const STAND_IN = new RegExp(
    `\\b(?:${BUILT_IN})\\.prototype\\.\\w+\\s*=[^=]|(?:globalThis|window|self)\\.(?:Temporal|${BUILT_IN})\\s*=[^=]`,
  );
  expect(places(STAND_IN)).toEqual([]);
});
