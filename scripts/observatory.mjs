// The checks of the Mozilla observatory over the built site, as Caddy and nginx serve it here: https with a certificate made for the
// occasion, http leading there. Installs the observatory on first use, apart from the project's own packages.
// Usage: npm run build && npm run observatory
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onPath } from './browser.mjs';
import { serverProgram } from './deploy/programs.mjs';
import { runServer } from './deploy/run-server.mjs';
import { base, needBuiltSite } from './site.mjs';
import { run } from './tools.mjs';

const PLACE = 'tests/observatory';
const PORTS = { caddy: [4393, 4394], nginx: [4395, 4396] };

/** Whether the observatory was installed; `npm run observatory` does it. */
export function hasObservatory() {
  return existsSync(join(PLACE, 'node_modules/@mdn/mdn-http-observatory/package.json'));
}

function installObservatory() {
  // Its own scripts fetch lists of names and build a database driver: neither is wanted here.
  const args = ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync('npm', args, { cwd: PLACE, stdio: 'inherit', shell: process.platform === 'win32' });
  if (hasObservatory()) return;
  console.error('The observatory could not be installed; the message of npm is above.');
  process.exit(1);
}

/** A certificate for `localhost` that signs itself, good for a day. */
function makeCertificate(folder) {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const out = ['-keyout', key, '-out', certificate, '-subj', '/CN=localhost', '-addext', names];
  const { status, stderr } = spawnSync('openssl', ['req', '-x509', ...kind, ...out], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  return { certificate, key };
}

function opens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.destroy() && true)).once('error', () => resolve(false));
  });
}

async function awake(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await opens(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Asks one server; gives its grade and what each check found. */
async function scan(name) {
  const folder = mkdtempSync(join(tmpdir(), 'bon-vent-certificate-'));
  const [http, https] = PORTS[name];
  const made = makeCertificate(folder);
  const server = runServer(name, https, { ...made, http });
  try {
    await Promise.all([awake(http), awake(https)]);
    const args = [`${PLACE}/scan.mjs`, http, https, base].map(String);
    const { code, output } = await run('node', args, { NODE_EXTRA_CA_CERTS: made.certificate });
    if (code !== 0) throw new Error(`${name}: ${output}${server.complaints()}`);
    return JSON.parse(output.trim().split('\n').at(-1));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks every server that is installed here; gives how many checks passed and failed, and says grades and points. */
export async function askObservatory() {
  const count = { passed: 0, failed: 0 };
  for (const name of Object.keys(PORTS)) {
    if (!serverProgram(name) || !onPath('openssl')) {
      console.log(`NOT RUN: the observatory over ${name}, which needs ${name} and openssl`);
      continue;
    }
    const { grade, score, results } = await scan(name);
    console.log(`${name}: grade ${grade}, ${score} points`);
    for (const { name: check, pass, points, said } of results) {
      count[pass ? 'passed' : 'failed'] += 1;
      if (!pass || points !== 0) console.log(`  ${pass ? '' : 'FAILED '}${check}: ${points}, ${said}`);
    }
  }
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  needBuiltSite();
  if (!hasObservatory()) installObservatory();
  const { passed, failed } = await askObservatory();
  console.log(`${passed} checks passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
