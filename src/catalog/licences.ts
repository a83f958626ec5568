import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A work of others that readers are sent a part of, with the licence that goes with it. */
export type ShippedWork = { name: string; version: string; licence: string; texts: string[] };

/** What is put into the scripts of the pages. The build stops when a package is missing here, or no longer sent. */
export const inScripts = [
  '@astrojs/preact',
  '@nanostores/persistent',
  '@nanostores/preact',
  '@preact/signals',
  '@preact/signals-core',
  'big.js',
  'ical-generator',
  'nanostores',
  'papaparse',
  'preact',
  'rolldown',
  'temporal-polyfill',
  'temporal-utils',
  'vite',
];

// What reaches a reader in another way: written into the pages, the engine and index of search, the typeface, dates of holidays.
const otherwise = ['astro', 'pagefind', '@fontsource-variable/brygada-1918', 'date-holidays'];

// Where only a part of a package is sent, the licence of that part.
const licenceOfPart: Record<string, string> = { 'date-holidays': 'CC BY-SA 3.0' };
const knownAs: Record<string, string> = { '@fontsource-variable/brygada-1918': 'Brygada 1918' };

const LICENCE = /^licen[cs]e(\.\w+)?$/i;
// Vite appends those of its own tools, of which nothing is sent.
const OF_TOOLS = /^# Licenses of bundled dependencies[\s\S]*/m;

function textOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r', '').replace(OF_TOOLS, '').trim();
}

// A licence is a file, or a folder of files (Pagefind's).
function textsIn(folder: string): string[] {
  const found = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => LICENCE.test(name));
  return found.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isFile()
      ? [textOf(path)]
      : readdirSync(path)
          .sort()
          .map((file) => textOf(join(path, file)));
  });
}

function work(name: string): ShippedWork {
  const folder = resolve('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = textsIn(folder);
  if (texts.length === 0) throw new Error(`${name} comes without the text of its licence`);
  return { name: knownAs[name] ?? name, version, licence: licenceOfPart[name] ?? license, texts };
}

/** Everything of others that the site sends, by name; versions and licences as the installed packages state them. */
export function shippedWorks(): ShippedWork[] {
  return [...inScripts, ...otherwise].map(work).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
