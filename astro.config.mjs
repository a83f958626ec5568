import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, fontProviders } from 'astro/config';
import { chapterWidgets } from './scripts/chapter-plugin.mjs';
import { readyToServe } from './scripts/deploy/integration.mjs';
import { firstStyles } from './scripts/first-styles.mjs';
import { headScriptHash } from './scripts/head-script-hash.mjs';
import { offline } from './scripts/offline-integration.mjs';
import { ownPolicy } from './scripts/own-policy.mjs';
import { pagefind } from './scripts/pagefind-integration.mjs';
import { shippedPackages } from './scripts/shipped-packages.mjs';
import { siteMap } from './scripts/site-map.mjs';
import { steadyIslands } from './scripts/steady-islands.mjs';
import { typography } from './scripts/typography-plugin.mjs';
import { withoutPreloadLists } from './scripts/without-preload-lists.mjs';

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  integrations: [
    firstStyles('/src/styles/layers.css'),
    preact(),
    mdx(),
    siteMap(),
    steadyIslands(),
    ownPolicy(),
    pagefind(),
    offline(),
    readyToServe(),
  ],
  i18n: { defaultLocale: 'fr', locales: ['fr', 'en'], routing: { prefixDefaultLocale: false } },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [typography(), chapterWidgets()], features: { smartPunctuation: false } }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Brygada 1918',
      cssVariable: '--font-display',
      // Late letters never move a line: a page on a slow first visit keeps the fallback, the next one has the face.
      display: 'optional',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: [{ src: ['./src/assets/brygada-1918.woff2'], weight: '400 700', style: 'normal' }] },
    },
  ],
  vite: {
    plugins: [withoutPreloadLists(), shippedPackages()],
    build: {
      cssTarget: ['chrome125', 'firefox128', 'safari18'],
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Always loaded together: one file instead of seven is a kilobyte less. The preload helper stays apart, or every
            // page without an island would load this one for it.
            groups: [
              { name: 'preload', test: /preload-helper|rolldown.runtime/, priority: 1 },
              // Packages with texts of their own, their messages to programmers, which no reader sees.
              { name: 'calendar', test: /node_modules.ical-generator\b/ },
              { name: 'papaparse', test: /node_modules.papaparse\b/ },
              // What every page keeps, and what every tool does: again one file each instead of many small ones.
              {
                name: 'kept',
                test: /src.stores.(storage|kept-here|kept-atom|envelope|migrations|preferences|reading)\.ts|src.i18n.fill\.ts|node_modules.(@nanostores.persistent|nanostores)\b/,
              },
              {
                name: 'clients',
                test: /src.stores.(client-files|tool-record)\.ts|clean-name\.ts|@nanostores.preact|client.StorageNotice|form.Field\b/,
              },
              // The form's record is also read by other tools: one file, or the calculator would load two.
              {
                name: 'notice-form',
                test: /src.stores.(notice-form|owed-fields)\.ts|components.notice.(TextField|SelectField|DayField|field-sheet)\.tsx?/,
              },
              { name: 'desk', test: /site.fetch-json\.ts|notice.load-desk\.ts/ },
              { name: 'island', test: /node_modules.(preact|@astrojs.preact)\b/, priority: 1 },
            ],
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types bon-vent',
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [headScriptHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
