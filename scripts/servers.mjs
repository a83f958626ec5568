// The real servers of the system over the built site, at the root and under a path: headers, compression, caching, 404s, then a
// reader's ways through it; then the observatory's checks, where it is installed. What is not installed is said.
// Usage: npm run build && npm run servers -- [report.json]
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { serverProgram } from './deploy/programs.mjs';
import { askObservatory, hasObservatory } from './observatory.mjs';
import { needBuiltSite } from './site.mjs';
import { run } from './tools.mjs';

const cache = resolve('node_modules/.cache/bon-vent');
const guide = { SITE: 'https://bon-vent.example', BASE: '/guide', BON_VENT_DIST: `${cache}/guide` };
// Frame, headers and addresses are what a server can spoil, and what comes on use; the rest of a tool is asked elsewhere.
const journeys = ['--grep=site\\.spec|@engines', '--project=desktop'];
const names = ['caddy', 'nginx'];
const total = { passed: 0, failed: 0 };

function add(what, { passed, failed }, output) {
  console.log(`${what}: ${passed} passed, ${failed} failed`);
  if (failed > 0) console.log(output.trimEnd());
  total.passed += passed;
  total.failed += failed;
}

async function ask(what, environment, config = 'vitest.servers.config.ts') {
  const report = `${cache}/servers.json`;
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json'];
  const { code, output } = await run('vitest', [...args, `--outputFile.json=${report}`], environment);
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  add(what, { passed, failed: code === 0 ? numFailedTests : Math.max(1, numFailedTests) }, output);
}

async function walk(server, what, environment) {
  const report = `${cache}/servers-journeys.json`;
  const { code, output } = await run('playwright', ['test', '--reporter=line,json', ...journeys], {
    ...environment,
    BON_VENT_SERVER: server,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = code === 0 ? stats.unexpected : Math.max(1, stats.unexpected);
  add(`${server}, ${what}`, { passed: stats.expected + stats.flaky, failed }, output);
}

needBuiltSite();
const installed = names.filter(serverProgram);
for (const name of names.filter((name) => !installed.includes(name))) {
  console.log(`${name} is not installed here: nothing was asked of it (on Debian: apt-get install ${name})`);
}
const { code, output } = await run('astro', ['build', '--outDir', guide.BON_VENT_DIST], guide);
add('built for a path', { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, output);
await ask('every built page, under a path', guide, 'vitest.built.config.ts');
if (installed.length > 0) {
  await ask('asked at the root', {});
  await ask('asked under a path', guide);
}
for (const server of installed) {
  await walk(server, 'journeys at the root', {});
  await walk(server, 'journeys under a path', guide);
}
if (hasObservatory()) add('the observatory', await askObservatory(), '');
else console.log('NOT RUN: the Mozilla observatory is not installed here (npm run observatory installs and asks it)');
console.log(`${total.passed} passed, ${total.failed} failed`);
if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify(total));
process.exit(total.failed > 0 ? 1 : 0);
