// Runs the project's own tools with the project's own Node, whatever Node started this script.
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const bin = resolve('node_modules/.bin');

/**
 * Runs a tool of node_modules/.bin and gives `{ code, output, seconds }`; it never throws.
 * A tool that cannot be started or is killed has a code other than 0.
 */
export function run(tool, args, environment = {}) {
  const started = performance.now();
  return new Promise((resolveRun) => {
    let output = '';
    const end = (code, note = '') => {
      resolveRun({ code, output: output + note, seconds: (performance.now() - started) / 1000 });
    };
    const child = spawn(tool, args, {
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, FORCE_COLOR: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => end(1, `${tool} could not be started: ${error.message}\n`));
    child.once('close', (code, signal) => end(code ?? 1, signal ? `${tool} was ended by ${signal}\n` : ''));
  });
}
