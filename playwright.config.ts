import { defineConfig, devices } from '@playwright/test';
import { firefoxPath, journeyChromium, quietChromium, quietFirefox } from './scripts/browser.mjs';
import { base } from './scripts/site.mjs';

// The journeys run against the built site (`dist`, or BON_VENT_DIST), on a port nobody else uses.
const port = Number(process.env.BON_VENT_PORT ?? 4399);
const origin = `http://localhost:${port}`;
const executablePath = journeyChromium();
const firefox = firefoxPath();
// The project's own server, or one of the system's with the set-up we ship: BON_VENT_SERVER=caddy or nginx.
const server = process.env.BON_VENT_SERVER;

const chromium = {
  permissions: ['clipboard-read', 'clipboard-write'],
  launchOptions: { args: quietChromium, ...(executablePath && { executablePath }) },
};

/** The system's own Firefox, over WebDriver BiDi; it has no permission to ask for, and knows no emulated media. */
function mainJourneysInFirefox(executablePath: string) {
  return {
    name: 'firefox',
    grep: /@engines/,
    use: {
      browserName: 'firefox' as const,
      channel: 'moz-firefox',
      viewport: { width: 1280, height: 900 },
      launchOptions: { executablePath, firefoxUserPrefs: quietFirefox },
    },
  };
}

export default defineConfig({
  testDir: 'tests/journeys',
  globalSetup: './tests/journeys/before-all.ts',
  outputDir: process.env.BON_VENT_RESULTS ?? 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // One more try, so that a machine out of breath does not stand for a fault; npm test names whoever needed it.
  retries: 1,
  workers: Number(process.env.BON_VENT_WORKERS ?? 2),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line']],
  use: {
    baseURL: origin,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // Only the journeys about it meet the service worker: elsewhere it would answer before the network that is watched.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { ...chromium, viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: { ...devices['Pixel 7'], ...chromium, viewport: { width: 390, height: 844 } },
    },
    ...(firefox ? [mainJourneysInFirefox(firefox)] : []),
  ],
  webServer: {
    command: server ? `node scripts/deploy/run-server.mjs ${server} ${port}` : 'node scripts/serve.mjs',
    url: `${origin}${base}`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
