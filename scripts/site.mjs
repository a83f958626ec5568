// Where the built site is and what is in it. Every script that looks at the result asks here.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The folder of the built site: `dist`, or BON_VENT_DIST. */
export const dist = resolve(process.env.BON_VENT_DIST ?? 'dist');

/** The folder where the journeys keep every state they looked at, as it was in the browser. */
export const states = resolve('node_modules/.cache/bon-vent/states');

/** The path the site was built for, with one slash at each end. // => '/' */
export const base = `/${(process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Stops with a sentence when there is nothing built to look at. */
export function needBuiltSite() {
  if (existsSync(join(dist, 'index.html'))) return;
  console.error(`There is no built site in ${relative('.', dist)}. Run: npm run build`);
  process.exit(1);
}

/** Every built file whose path ends so, as paths from the site's root. // builtFiles('.html') => ['404.html', 'index.html', …] */
export function builtFiles(ending, folder = dist) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** The address a built page is served at. // addressOf('en/quiz/index.html') => '/en/quiz/' */
export function addressOf(file) {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** Whether a built page is what a reader without a network sees in the place of another. */
export function isOffline(file) {
  return /(^|\/)(hors-ligne|offline)\/index\.html$/.test(file);
}

/** Whether a built page is the answer to an unknown address. */
export function isNotFound(file) {
  return /(^|\/)404(\.html|\/index\.html)$/.test(file);
}
