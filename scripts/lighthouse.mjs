// Lighthouse, as on a phone, over every page in both languages: npm run lighthouse
// Some pages only: npm run lighthouse -- en/quiz/ test/
// The pages are served compressed, as every server set-up of ours does.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumPath, quietChromium } from './browser.mjs';
import { serve } from './serve.mjs';
import { base, builtFiles, dist, isNotFound, needBuiltSite } from './site.mjs';

const PORT = Number(process.env.BON_VENT_PORT ?? 4398);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PAGES = builtFiles('.html')
  .filter((file) => !isNotFound(file))
  .map((file) => file.replace(/index\.html$/, ''));

/** A copy of the built site with a compressed twin beside every text. */
function compressedCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'bon-vent-'));
  cpSync(dist, folder, { recursive: true });
  for (const file of builtFiles('', folder).filter((name) => /\.(html|js|css|svg|json|xml|txt)$/.test(name))) {
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(readFileSync(join(folder, file))));
  }
  return folder;
}

function row(name, figures) {
  return name.padEnd(30) + figures.map((figure) => String(figure).padStart(15)).join('');
}

async function examine(path, port) {
  const url = `http://localhost:${PORT}${base}${path}`;
  const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
  const scores = CATEGORIES.map((name) => Math.round((lhr.categories[name].score ?? 0) * 100));
  const shift = lhr.audits['cumulative-layout-shift'].numericValue ?? Number.NaN;
  const blocked = lhr.audits['total-blocking-time'].numericValue ?? Number.NaN;
  console.log(row(base + path, [...scores, shift.toFixed(3), `${Math.round(blocked)} ms`]));
  for (const audit of shortcomings(lhr)) console.log(`    ${audit}`);
  return scores.every((score) => score === 100) && shift < 0.001 && blocked <= 50;
}

/** What keeps a score under 100, by the audit's own title. */
function shortcomings({ categories, audits }) {
  return CATEGORIES.filter((name) => Math.round((categories[name].score ?? 0) * 100) < 100).flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
      .map(({ id }) => `${name}: ${audits[id].title}${audits[id].displayValue ? ` (${audits[id].displayValue})` : ''}`),
  );
}

needBuiltSite();
const folder = compressedCopy();
const stop = await serve({ folder, port: PORT });
const chrome = await launch({ chromePath: chromiumPath(), chromeFlags: ['--headless=new', ...quietChromium] });
const asked = process.argv.slice(2);
let isPerfect = true;
try {
  console.log(row('page', [...CATEGORIES, 'CLS', 'TBT']));
  for (const path of asked.length > 0 ? asked : PAGES) isPerfect = (await examine(path, chrome.port)) && isPerfect;
} finally {
  await chrome.kill();
  stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(isPerfect ? 0 : 1);
