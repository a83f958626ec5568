// Every check of the project, one after the other; none is left out because an earlier one failed.
// For authors: BON_VENT_ONLY=unit,journeys npm test
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { firefoxPath, hasWebKit, missingFirefox, missingWebKit } from './browser.mjs';
import { dist } from './site.mjs';
import { run } from './tools.mjs';

const reports = resolve('node_modules/.cache/bon-vent');

/** What a step without a count of its own adds: one. */
function oneCheck(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** The counts of a vitest report; a file that does not even load is one failure. */
function vitestCount({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** The titles of the journeys that passed only at the second try, with their files. */
function secondTries({ suites = [], specs = [], file }) {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...here.map(({ title }) => `${file}: ${title}`), ...suites.flatMap(secondTries)];
}

/** The counts of a Playwright report; whoever needed a second try passed, and is named. */
function playwrightCount({ stats, errors, suites }) {
  for (const name of secondTries({ suites })) console.log(`          passed at the second try: ${name}`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

function vitest(name, ...more) {
  const report = join(reports, `${name}.json`);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...more];
  return { name, tool: 'vitest', args, report, count: vitestCount };
}

const calendarsReport = join(reports, 'calendars.json');
const serversReport = join(reports, 'servers-all.json');
const journeysReport = join(reports, 'journeys.json');
const steps = [
  { name: 'lint', tool: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', tool: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  vitest('unit'),
  {
    name: 'calendars',
    tool: 'node',
    args: ['scripts/calendars.mjs', calendarsReport],
    report: calendarsReport,
    count: (report) => report,
    isShown: true,
  },
  { name: 'build', tool: 'astro', args: ['build', '--outDir', dist] },
  { ...vitest('built', '--config', 'vitest.built.config.ts'), needsBuild: true },
  { name: 'size', tool: 'node', args: ['scripts/size.mjs'], needsBuild: true, isShown: true },
  { name: 'html', tool: 'node', args: ['scripts/html.mjs'], needsBuild: true },
  {
    name: 'journeys',
    tool: 'playwright',
    args: ['test', '--reporter=line,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeysReport },
    report: journeysReport,
    count: playwrightCount,
    needsBuild: true,
    note: firefoxPath() ? undefined : missingFirefox,
  },
  { name: 'states', tool: 'node', args: ['scripts/html.mjs', 'states'], needsBuild: true },
  {
    ...vitest('webkit', '--config', 'vitest.webkit.config.ts'),
    needsBuild: true,
    absent: hasWebKit() ? undefined : missingWebKit,
  },
  {
    name: 'servers',
    tool: 'node',
    args: ['scripts/servers.mjs', serversReport],
    report: serversReport,
    count: (report) => report,
    needsBuild: true,
    isShown: true,
  },
];

/** The step's counts from its own report; a step that crashed, reported nothing or tested nothing has failed. */
function countOf(step, code) {
  if (!step.report) return oneCheck(code);
  if (!existsSync(step.report)) return { passed: 0, failed: 1 };
  const count = step.count(JSON.parse(readFileSync(step.report, 'utf8')));
  const isFine = code === 0 && count.passed > 0;
  return isFine ? count : { ...count, failed: Math.max(count.failed, 1) };
}

async function take(step) {
  if (step.report) rmSync(step.report, { force: true });
  const { code, output, seconds } = await run(step.tool, step.args, step.environment);
  const count = countOf(step, code);
  if (count.failed > 0 || step.isShown) console.log(output.trimEnd());
  const verdict = count.failed > 0 ? 'FAILED' : 'ok';
  console.log(`${step.name.padEnd(9)} ${verdict.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s  ${said(count)}`);
  if (step.note) console.log(`          ${step.note}`);
  return count;
}

function said({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

function chosen() {
  const only = process.env.BON_VENT_ONLY?.split(',');
  const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
  if (unknown.length > 0) {
    console.error(`There is no step named ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}`);
    process.exit(1);
  }
  return only ? steps.filter(({ name }) => only.includes(name)) : steps;
}

mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
let isBuilt = true;

for (const step of chosen()) {
  if (step.needsBuild && !isBuilt) {
    console.log(`${step.name.padEnd(9)} FAILED not run: the site could not be built`);
    total.failed += 1;
    continue;
  }
  if (step.absent) {
    console.log(`${step.name.padEnd(9)} NOT RUN ${step.absent}`);
    continue;
  }
  const { passed, failed } = await take(step);
  total.passed += passed;
  total.failed += failed;
  if (step.name === 'build') isBuilt = failed === 0;
}

console.log(said(total));
process.exit(total.failed > 0 ? 1 : 0);
