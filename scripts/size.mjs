// Weighs every built page and the web font against scripts/budgets.json. All figures are bytes of brotli.
import { readdirSync, readFileSync } from 'node:fs';
import { addressOf, base, builtFiles, needBuiltSite } from './site.mjs';
import { weigh, weightOf } from './weigh.mjs';

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
// The pages of the tools, by their address words: one a line.
const TOOLS = [
  ['test', 'quiz'],
  ['calculateur-de-preavis', 'notice-calculator'],
  ['phrases', 'phrases'],
  ['message', 'message'],
  ['repetition', 'rehearsal'],
  ['mes-clients', 'my-clients'],
  ['contrat-a-relire', 'contract-checklist'],
  ['argent-en-jeu', 'money-at-stake'],
  ['delai-de-reflexion', 'cooling-off'],
  ['mes-donnees', 'my-data'],
].flatMap(([french, english]) => [french, `en/${english}`]);
const PARTS = ['page', 'blocking', 'inline', 'scripts'];

/** The address words of the chapters, from their own files. // => ['donner-un-preavis', 'en/give-notice', …] */
function chapterPaths() {
  return ['fr', 'en'].flatMap((language) => {
    const folder = new URL(`../src/content/chapters/${language}/`, import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
    return files.map((name) => {
      const path = readFileSync(new URL(name, folder), 'utf8').match(/^path: *['"]?([^'"\s]+)/m)?.[1];
      return language === 'fr' ? path : `${language}/${path}`;
    });
  });
}

const chapters = new Set(chapterPaths());

function kindOf(file) {
  const path = file.replace(/\/?index\.html$/, '');
  if (chapters.has(path)) return 'chapter';
  return TOOLS.includes(path) ? 'tool' : 'other';
}

/** The parts of a page that are over its budget. */
function tooHeavy(kind, weight) {
  return PARTS.filter((part) => budgets[kind][part] !== undefined && weight[part] > budgets[kind][part]);
}

const number = (value, width) => String(value ?? '–').padStart(width);

function row(name, kind, weight, verdict) {
  const figures = [weight.page, weight.blocking, weight.inline, weight.astro, weight.scripts];
  return `${name.padEnd(34)} ${kind.padEnd(8)}${figures.map((value) => number(value, 10)).join('')}  ${verdict}`;
}

function weighPages() {
  const heads = { page: 'page', blocking: 'blocking', inline: 'inline', astro: 'astro', scripts: 'scripts' };
  console.log(row('brotli bytes', 'kind', heads, 'within budget'));
  for (const [kind, budget] of Object.entries(budgets).filter(([kind]) => !['font', 'search'].includes(kind))) {
    console.log(row('at most', kind, budget, ''));
  }
  let faults = 0;
  for (const file of builtFiles('.html')) {
    const kind = kindOf(file);
    const weight = weigh(file);
    const over = tooHeavy(kind, weight);
    console.log(row(addressOf(file), kind, weight, over.length === 0 ? 'ok' : `OVER: ${over.join(', ')}`));
    if (over.includes('scripts'))
      for (const part of weight.files) console.log(`    ${number(weightOf(part), 8)}  ${part}`);
    faults += over.length;
  }
  return faults;
}

function weighFonts() {
  const fonts = builtFiles('.woff2');
  const bytes = fonts.reduce((sum, file) => sum + weightOf(file), 0);
  const isFine = fonts.length === budgets.font.files && bytes <= budgets.font.bytes;
  const limit = `wanted ${budgets.font.files} of at most ${budgets.font.bytes}`;
  console.log(`web font: ${fonts.length} file, ${bytes} bytes (${limit})  ${isFine ? 'ok' : 'OVER'}`);
  return isFine ? 0 : 1;
}

/** Chapters and tools that were not built would otherwise be within any budget. */
function missingPages() {
  const built = new Set(builtFiles('.html').map((file) => file.replace(/\/?index\.html$/, '')));
  const missing = [...chapters, ...TOOLS].filter((path) => !built.has(path));
  for (const path of missing) console.log(`${base}${path}/ was not built: it cannot be weighed`);
  return missing.length;
}

needBuiltSite();
const faults = weighPages() + weighFonts() + missingPages();
console.log(
  'astro: the inline runtime of Astro’s islands, part of “page”; scripts: everything, with the tool in view.',
);
if (faults > 0) {
  console.error(`${faults} over budget or missing`);
  process.exit(1);
}
