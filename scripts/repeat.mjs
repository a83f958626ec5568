// Two clean builds of the same files in two folders must be the same to the byte. Usage: npm run repeat

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtFiles } from './site.mjs';

/** Every file that is or will be committed. */
function projectFiles() {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .stdout.split('\0')
    .filter(Boolean);
}

// The packages as they are, without what earlier builds left among them. A link costs no room; another disk takes a copy.
function takePackages(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (/^\.(cache|astro|vite)/.test(entry.name)) continue;
    if (entry.isDirectory()) takePackages(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else link(source, target);
  }
}

function link(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** A build from nothing, in a folder of its own; gives what it wrote, as a hash a file, and how long it took. */
function cleanBuild(place) {
  for (const file of projectFiles()) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    copyFileSync(file, join(place, file));
  }
  takePackages('node_modules', join(place, 'node_modules'));
  const started = performance.now();
  const cli = join(place, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build'], { cwd: place, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`);
  const seconds = (performance.now() - started) / 1000;
  const dist = join(place, 'dist');
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex');
  return { seconds, files: new Map(builtFiles('', dist).map((file) => [file, hash(file)])) };
}

const folder = mkdtempSync(join(tmpdir(), 'bon-vent-repeat-'));
try {
  const [one, other] = ['one', 'another-folder'].map((name) => cleanBuild(join(folder, name)));
  const all = [...new Set([...one.files.keys(), ...other.files.keys()])];
  const different = all.filter((file) => one.files.get(file) !== other.files.get(file));
  console.log(`Clean builds in ${one.seconds.toFixed(1)} and ${other.seconds.toFixed(1)} s`);
  console.log(`${all.length - different.length} of ${all.length} files are the same to the byte`);
  for (const file of different) console.log(`DIFFERENT: ${file}`);
  process.exitCode = different.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
