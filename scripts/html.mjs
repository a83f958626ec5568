// The Nu validator over every built page, or with `states` over every state the last journeys looked at: nothing to say about any of
// them. It is a Java program.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { onPath } from './browser.mjs';
import { builtFiles, dist, needBuiltSite, states } from './site.mjs';

/** What the validator says and we do not follow, each with its reason. */
const EXEMPTIONS = [
  {
    // It reads files, so it knows no 'self'; it takes JSON for a script and misses the hashes of long styles.
    // tests/built/policy.test.ts compares every hash, and the browser's own verdict is asserted in every journey.
    says: /violates Content Security Policy \(meta tag\)/,
  },
  {
    // CSS View Transitions Level 2; its style checker knows neither the rule nor the pseudo-element's argument.
    says: /Unrecognized at-rule “@view-transition”/,
  },
  { says: /^CSS: Parse Error\.$/, at: /tion-group\(root\)/ },
  // CSS Form Control Styling: a text field that grows with its text. Unknown to its style checker only.
  { says: /Property “field-sizing” doesn't exist/ },
  // CSS Containment Level 3: what stands beside the form asks how wide the page is in its own letters. Every browser of the last two
  // years knows it; its style checker does not.
  { says: /Unrecognized at-rule “@container”|Property “container(?:-type)?” doesn't exist/ },
  {
    // A region has its name from `aria-label` or `aria-labelledby`: the words of an error summary, the title of a step. A heading would
    // put it into the outline of the page, where it is none.
    says: /^Section lacks heading/,
    at: /<section[^>]*\saria-label(ledby)?=/,
  },
  // How Preact writes `<input/>` on the server. Attributes are quoted there, so nothing can go wrong.
  { says: /^Trailing slash on void elements has no effect/ },
];

const HOW_TO_GET_JAVA =
  'The HTML check needs Java and found none. On Debian: apt-get install default-jre-headless; elsewhere: https://adoptium.net';

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Everything the validator has to say about the pages of a folder. */
function validate(java, folder) {
  const jar = String(createRequire(import.meta.url)('vnu-jar'));
  const args = [
    '-Xss2048k',
    '-jar',
    jar,
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
    '--skip-non-html',
    folder,
  ];
  const { stdout, stderr, status, error } = spawnSync(java, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error || status !== 0) stop(`The HTML check crashed: ${error?.message ?? stderr}`);
  try {
    return JSON.parse(stdout).messages;
  } catch {
    return stop(`The HTML check gave no report: ${stdout}${stderr}`);
  }
}

function isExempt({ message, extract = '' }) {
  return EXEMPTIONS.some(({ says, at = /(?:)/ }) => says.test(message) && at.test(extract));
}

function report({ url = '', lastLine, type, subType, message, extract }) {
  const place = `${relative(folder, decodeURIComponent(url.replace(/^file:/, '')))}:${lastLine ?? '?'}`;
  return `${place} ${subType ?? type}: ${message}\n    ${(extract ?? '').replace(/\s+/g, ' ').trim()}`;
}

const isStates = process.argv[2] === 'states';
const folder = isStates ? states : dist;
if (!isStates) needBuiltSite();
else if (!existsSync(states)) stop('No journey has looked at anything yet. Run: npm run journeys');
const java = onPath('java') ?? onPath('java.exe') ?? stop(HOW_TO_GET_JAVA);
const messages = validate(java, folder).filter((message) => !isExempt(message));
for (const message of messages) console.log(report(message));
const pages = builtFiles('.html', folder).length;
console.log(
  `${pages} ${isStates ? 'states' : 'pages'}: ${messages.length === 0 ? 'the Nu validator finds nothing' : `${messages.length} findings`}`,
);
process.exit(messages.length === 0 && pages > 0 ? 0 : 1);
