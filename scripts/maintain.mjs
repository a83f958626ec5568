// What has to be read again: lists the rule sets whose last review is more than twelve months old. Not a check of the build:
// time passing must not break it. Run it from time to time; the calculator itself warns its reader meanwhile.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isOld } from './review-age.mjs';

const folder = new URL('../src/content/jurisdictions/', import.meta.url);
const today = new Date().toISOString().slice(0, 10);
const sets = readdirSync(folder).map((name) => ({ name, ...parse(readFileSync(new URL(name, folder), 'utf8')) }));
const old = sets.filter(({ reviewed }) => isOld(reviewed, today));

for (const { name, reviewed, sources } of old) {
  console.log(`src/content/jurisdictions/${name}: reviewed ${reviewed}, more than 12 months ago. Read again:`);
  for (const { title, url } of sources) console.log(`  ${title}\n    ${url}`);
}
console.log(`${sets.length} rule sets, ${old.length} to review again`);
process.exitCode = old.length > 0 ? 1 : 0;
