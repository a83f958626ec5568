// Builds the site and serves it on this machine: what `npm start` does after the set-up.
import { busy, isFree, serveUntilStopped, usualPort } from './serve.mjs';
import { dist, needBuiltSite } from './site.mjs';
import { run } from './tools.mjs';

// Asked before building: nobody should wait for a build only to learn that the door is taken.
if (!(await isFree(usualPort))) {
  console.error(busy(usualPort));
  process.exit(1);
}

const build = await run('astro', ['build', '--outDir', dist]);
if (build.code !== 0) {
  console.error(build.output);
  console.error('The site could not be built; the message above says why.');
  process.exit(1);
}

needBuiltSite();
await serveUntilStopped();
