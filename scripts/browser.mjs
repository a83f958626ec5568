// Where the tests find browsers. Dependency-free: setup.mjs runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const RECORD = 'node_modules/.bon-vent-browser.json';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** The switches every browser of ours is started with: it talks to nobody but this machine. */
export const quietChromium = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** The same for Firefox, and a clipboard that may be read without a question. */
export const quietFirefox = {
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'dom.events.testing.asyncClipboard': true,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,nothing',
  'toolkit.telemetry.unified': false,
};

/** The whole path of a command, or undefined. // onPath('java') => '/usr/bin/java' */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Whether the browser really starts: a download without its system libraries does not. */
function starts(path) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** The Chromium the reader of this machine named, or the system's own; undefined when there is none. */
export function systemChromium() {
  const named = process.env.BON_VENT_CHROMIUM;
  if (named) {
    if (!starts(named)) throw new Error(`BON_VENT_CHROMIUM names a browser that does not start: ${named}`);
    return named;
  }
  return [...NAMES.map(onPath), ...PLACES.filter(existsSync)].filter(Boolean).find(starts);
}

/** The Chromium in Playwright's own cache; undefined when it was never downloaded or does not start. */
export function playwrightChromium() {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const path = require('playwright-core').chromium.executablePath();
  return existsSync(path) && starts(path) ? path : undefined;
}

/** Writes down which browser setup found, for the journeys and Lighthouse. */
export function rememberChromium(path) {
  writeFileSync(RECORD, `${JSON.stringify({ chromium: path })}\n`);
}

/** The browser to drive: the one named in the environment, else the one setup found, else the system's. */
export function chromiumPath() {
  if (process.env.BON_VENT_CHROMIUM) return process.env.BON_VENT_CHROMIUM;
  const known = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')).chromium : undefined;
  return known && existsSync(known) ? known : systemChromium();
}

/**
 * What the journeys drive: Debian's Chromium without a window is the same engine without the browser's own interface, which is
 * drawn anew for every journey even where nobody sees it, and takes nearly half of the time. Without it, the whole browser.
 */
export function journeyChromium() {
  return process.env.BON_VENT_CHROMIUM ?? onPath('chromium-headless-shell') ?? chromiumPath();
}

/** The system's Firefox that Playwright can drive, the one named in the environment first; undefined when there is none. */
export function firefoxPath() {
  return process.env.BON_VENT_FIREFOX ?? onPath('firefox-esr') ?? onPath('firefox');
}

/** Whether WebKit can be driven here: Debian's driver, and a screen for it. */
export function hasWebKit() {
  return onPath('WebKitWebDriver') !== undefined && onPath('Xvfb') !== undefined;
}

/** What is said where they are not. */
export const missingWebKit =
  'WebKit is not installed here: nothing was asked of it (on Debian: apt-get install webkit2gtk-driver xvfb)';
export const missingFirefox =
  'Firefox is not installed here: nothing was asked of it (on Debian: apt-get install firefox-esr)';
