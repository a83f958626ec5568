// The real servers of the system over the built site, at the root and under a path: headers, compression, caching, 404s, then a
// reader's ways through it. What is not installed is said. Usage: npm run build && npm run servers
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { serverProgram } from './deploy/run-server.mjs';
import { needBuiltSite } from './site.mjs';
import { run } from './tools.mjs';

const cache = resolve('node_modules/.cache/bon-vent');
const guide = { BASE: '/guide', BON_VENT_DIST: `${cache}/guide` };
const journeys = ['tests/journeys/site.spec.ts', 'tests/journeys/notice.spec.ts'];
const names = ['caddy', 'nginx'];
const total = { passed: 0, failed: 0 };

function add(what, { passed, failed }, output) {
  console.log(`${what}: ${passed} passed, ${failed} failed`);
  if (failed > 0) console.log(output.trimEnd());
  total.passed += passed;
  total.failed += failed;
}

async function ask(what, environment) {
  const report = `${cache}/servers.json`;
  const args = ['run', '--config', 'vitest.servers.config.ts', '--reporter=default', '--reporter=json'];
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
const installed = names.filter((name) => existsSync(serverProgram(name) ?? ''));
for (const name of names.filter((name) => !installed.includes(name))) {
  console.log(`${name} is not installed here: nothing was asked of it (on Debian: apt-get install ${name})`);
}
if (installed.length > 0) {
  const { code, output } = await run('astro', ['build', '--outDir', guide.BON_VENT_DIST], guide);
  add('built for a path', { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, output);
  await ask('asked at the root', {});
  await ask('asked under a path', guide);
  for (const server of installed) {
    await walk(server, 'journeys at the root', {});
    await walk(server, 'journeys under a path', guide);
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
