// Two hundred connections at once for thirty seconds against Caddy and nginx with the configuration we ship, on this machine only: every
// page, its scripts and its data, in turn, as a browser asks for them. Usage: npm run build && npm run load
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from './browser.mjs';
import { serverProgram } from './deploy/programs.mjs';
import { runServer } from './deploy/run-server.mjs';
import { addressOf, builtFiles, isNotFound, needBuiltSite } from './site.mjs';

const PORTS = { caddy: 4397, nginx: 4399 };
const CONNECTIONS = '200';
const SECONDS = 30;

/** What wrk asks for, in turn: everything a reader can be sent. */
function script() {
  const served = builtFiles('').filter((file) => /\.(html|js|json|svg|woff2|css)$/.test(file) && !isNotFound(file));
  const paths = served.map((file) => JSON.stringify(encodeURI(addressOf(file))));
  return `local paths = { ${paths.join(', ')} }
local next = 0
request = function()
  next = next % #paths + 1
  return wrk.format("GET", paths[next], { ["Accept-Encoding"] = "br, gzip" })
end
`;
}

function answers(port) {
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port }, (response) => resolve(response.resume() && true)).once('error', () =>
      resolve(false),
    );
  });
}

async function awake(port) {
  for (let tries = 0; tries < 100 && !(await answers(port)); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** What wrk said, in figures. An error is a connection that broke, an answer too late, or a status that is not 2xx or 3xx. */
function figures(said) {
  const figure = (pattern) => Number(pattern.exec(said)?.[1] ?? 0);
  const broken = /connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said)?.slice(1).map(Number) ?? [];
  return {
    asked: figure(/(\d+) requests in/),
    perSecond: Math.round(figure(/Requests\/sec:\s*([\d.]+)/)),
    slowest: /99%\s+(\S+)/.exec(said)?.[1],
    errors: broken.reduce((sum, each) => sum + each, figure(/Non-2xx or 3xx responses: (\d+)/)),
  };
}

needBuiltSite();
if (!onPath('wrk')) {
  console.log('NOT RUN: wrk is not installed here (on Debian: apt-get install wrk)');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'bon-vent-load-'));
writeFileSync(join(folder, 'paths.lua'), script());
let hasFailed = false;
for (const [name, port] of Object.entries(PORTS)) {
  if (!serverProgram(name)) {
    console.log(`NOT RUN: ${name} is not installed here (on Debian: apt-get install ${name})`);
    continue;
  }
  const server = runServer(name, port);
  await awake(port);
  const args = ['-t2', '-c', CONNECTIONS, '-d', `${SECONDS}s`, '--latency', '-s', join(folder, 'paths.lua')];
  const { stdout } = spawnSync('wrk', [...args, `http://127.0.0.1:${port}`], { encoding: 'utf8' });
  await server.stop();
  const { asked, perSecond, slowest, errors } = figures(stdout);
  hasFailed ||= errors > 0 || asked === 0;
  console.log(`${name}: ${asked} requests, ${perSecond} a second, ${errors} errors, 99 % within ${slowest}`);
}
rmSync(folder, { recursive: true, force: true });
process.exit(hasFailed ? 1 : 0);
