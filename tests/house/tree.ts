import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const OUTSIDE = /^(node_modules|dist|\.astro|\.git|\.cache|test-results|playwright-report)\//;

/** A file of the project: its path from the root and its text. */
export type SourceFile = { path: string; text: string };

function byGit(): string[] | undefined {
  try {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\0');
  } catch {
    return undefined;
  }
}

function byWalking(): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, `${entry.parentPath}${sep}${entry.name}`).split(sep).join('/'))
    .filter((path) => !OUTSIDE.test(path));
}

/** Every file that is or will be committed; also where the project was unpacked without its history. */
export const projectFiles: string[] = (byGit() ?? byWalking()).filter((path) => path && existsSync(root + path)).sort();

/** The text of a file of the project. */
export function read(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** The files whose path fits, with their texts. */
export function filesLike(pattern: RegExp): SourceFile[] {
  return projectFiles.filter((path) => pattern.test(path)).map((path) => ({ path, text: read(path) }));
}

/** The text without comments, so that a rule about code is not broken by a sentence about it. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1');
}
