// Asks a site of this machine what the Mozilla observatory asks of any: its own checks and its own arithmetic, with ports, which its
// own command cannot be given. Usage: node tests/observatory/scan.mjs <http port> <https port> <path>
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('node_modules/@mdn/mdn-http-observatory/', import.meta.url);
// The package fetches this list when it is installed; a name of this machine is in no such list.
const preload = fileURLToPath(new URL('conf/hsts-preload.json', folder));
if (!existsSync(preload)) writeFileSync(preload, '{}\n');

const part = (path) => import(new URL(`src/${path}`, folder).href);
const { ALL_TESTS } = await part('constants.js');
const { retrieve } = await part('retriever/retriever.js');
const { getGradeForScore, getScoreDescription, getScoreModifier } = await part('grader/grader.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await part('grader/charts.js');

const [httpPort, httpsPort, path] = process.argv.slice(2);
const found = await retrieve('localhost', { httpPort: Number(httpPort), httpsPort: Number(httpsPort), path });
if (found.responses.auto?.status !== 200) throw new Error('The server did not answer the observatory');

const results = ALL_TESTS.map((test) => {
  const output = test(found);
  const { result, pass } = output;
  return {
    name: output.constructor.name,
    result,
    pass,
    points: getScoreModifier(result),
    said: getScoreDescription(result)
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  };
});
const sum = (points) => points.reduce((total, each) => total + each, 100);
const losses = sum(results.map(({ points }) => Math.min(0, points)));
const score = losses >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(results.map(({ points }) => points)) : losses;
process.stdout.write(`${JSON.stringify({ ...getGradeForScore(score), results })}\n`);
