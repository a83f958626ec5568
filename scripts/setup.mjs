// Brings a fresh clone to the point where everything runs: plain Node 20, nothing installed yet.
// Usage: node scripts/setup.mjs [--for-tests]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefoxPath, onPath, playwrightChromium, rememberChromium, systemChromium } from './browser.mjs';
import { brotliModule, serverProgram } from './deploy/programs.mjs';

const STAMP = 'node_modules/.bon-vent-setup';
const INSTALL = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
const HOW_TO_GET_A_BROWSER =
  'No Chromium was found for the tests. Install one (on Debian: apt-get install chromium), or name yours: BON_VENT_CHROMIUM=/path/to/chromium npm test';
const HOW_TO_GET_JAVA =
  'Java is missing; the HTML check will fail without it. Install it (on Debian: apt-get install default-jre-headless).';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));

function say(sentence) {
  console.log(`Set-up: ${sentence}`);
}

function stop(sentence) {
  console.error(`Set-up: ${sentence}`);
  process.exit(1);
}

/** Runs a command where the reader can see it; gives whether it went well. */
function did(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0;
}

/** npm as the one that started us, or the one on the path. */
function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return did(process.execPath, [own, ...args], options);
  return did('npm', args, { shell: process.platform === 'win32', ...options });
}

/** One figure for everything that decides what is installed. */
function wanted() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function install() {
  const hash = wanted();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  say('installing the packages of package-lock.json …');
  if (!npm(INSTALL)) stop('npm could not install the packages; its message is above.');
  writeFileSync(STAMP, hash);
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
}

let isListFresh = false;

/** Installs Debian packages without a question; the list of packages is fetched once. */
function apt(packages, options = {}) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'], ...options };
  isListFresh ||= did('apt-get', ['update', '-qq'], quiet);
  return isListFresh && did('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

function downloadChromium() {
  say('no browser here yet: asking Playwright for its Chromium …');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  const args = ['node_modules/playwright-core/cli.js', 'install', 'chromium'];
  const went = did(process.execPath, args, { env, timeout: 300_000, stdio: ['ignore', 'ignore', 'ignore'] });
  return went ? playwrightChromium() : undefined;
}

function debianChromium() {
  if (!isRootOnDebian()) return undefined;
  say('installing Debian’s Chromium …');
  return apt(['chromium', 'fonts-liberation']) ? systemChromium() : undefined;
}

function findBrowser() {
  const path = systemChromium() ?? playwrightChromium() ?? downloadChromium() ?? debianChromium();
  if (!path) stop(HOW_TO_GET_A_BROWSER);
  rememberChromium(path);
}

function findJava() {
  if (onPath('java') ?? onPath('java.exe')) return;
  if (isRootOnDebian()) {
    say('installing Debian’s Java for the HTML check …');
    apt(['default-jre-headless']);
  }
  if (!(onPath('java') ?? onPath('java.exe'))) say(HOW_TO_GET_JAVA);
}

/** What tests ask besides: the quicker Chromium, two more engines, the real servers, two other readers of our calendar files. */
const extras = {
  'chromium-headless-shell': () => onPath('chromium-headless-shell'),
  'firefox-esr': () => firefoxPath(),
  'webkit2gtk-driver': () => onPath('WebKitWebDriver'),
  xvfb: () => onPath('Xvfb'),
  caddy: () => serverProgram('caddy'),
  'nginx-light': () => serverProgram('nginx'),
  'libnginx-mod-http-brotli-static': () => existsSync(brotliModule),
  khal: () => onPath('khal'),
  'python3-icalendar': () => did('/usr/bin/python3', ['-c', 'import icalendar'], { stdio: 'ignore' }),
};

/** Runs something during which Debian starts no service it installs, now or at the next boot. */
function withoutServices(programs, install) {
  const policy = '/usr/sbin/policy-rc.d';
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (isOurs) rmSync(policy, { force: true });
  }
  for (const program of programs) did('systemctl', ['disable', program], { stdio: 'ignore' });
}

/** Nothing waits for them: each check says what it could not ask. */
function findExtras() {
  const missing = () => Object.keys(extras).filter((name) => !extras[name]());
  const wanted = missing();
  if (wanted.length === 0 || !isRootOnDebian()) return;
  say(`installing ${wanted.join(', ')} …`);
  const services = ['caddy', 'nginx'].filter((name) => !serverProgram(name));
  withoutServices(services, () => apt(wanted, { stdio: 'ignore', timeout: 600_000 }));
  const still = missing();
  if (still.length > 0) say(`could not be installed: ${still.join(', ')}; the checks that ask them will say so.`);
}

install();
if (process.argv.includes('--for-tests')) {
  try {
    findBrowser();
  } catch (error) {
    stop(error.message);
  }
  findJava();
  findExtras();
}
